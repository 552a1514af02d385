import { monthName } from '../lexicon/calendar.ts';

/** What stands before the first sentence of a wire report: place, day and agency. */
export interface Dateline {
  readonly place: string;
  /** The day as written: "May 9". */
  readonly day: string | null;
  readonly agency: string | null;
}

const day = `${monthName}\\s{1,2}\\d{1,2}|\\d{1,2}\\s${monthName}`;
const capitals = String.raw`\p{Lu}{2}[\p{Lu}'’-]*|\p{Lu}{2,}`;
const place = String.raw`(?:(?:${capitals})(?:[ /-](?:${capitals}|DE|DC)){0,3}(?:, ?(?:\p{Lu}[\p{L}.]{1,15}|(?:\p{Lu}\.){2,3})(?: \p{Lu}[\p{L}.]{1,12})?)?|\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,2})`;
const agency = String.raw`\((?<agency>[\p{Lu}][\p{L} .&/-]{1,30})\)`;
const forms: readonly RegExp[] = [
  new RegExp(`^(?<place>${place})(?:, ?(?<day>${day}))?(?:,? \\d{4})?,? ${agency} ?(?:[-–—―:]+|\\s)`, 'u'),
  new RegExp(`^(?<place>${place}), ?(?<day>${day})(?:,? \\d{4})? ?(?:[-–—―]+|:) `, 'u'),
  new RegExp(`^(?<place>${place}) ?(?:[–—―]|--|-|:)+ (?=[\\p{Lu}\\p{N}“"'‘])`, 'u'),
];
/** With the day's month in capitals or small: the rest of a dateline is told by its case. */
const anyCaseDay = new RegExp(day, 'iu');

/** First words that look like a place before a colon and are a rubric. */
const rubric =
  /^(?:analysis|opinion|watch|update|updated|exclusive|breaking|editor|note|question|answer|comment|review|explainer|fact ?check|interview|live|video|photo|report|editorial|correction|clarification|read|more|also|related|summary|verdict|result|speaker|president|minister|moderator|host|he|she|they|it|q|a)\b/i;

/** The dateline that a paragraph begins with. */
export function datelineIn(paragraph: string): Dateline | null {
  const start = paragraph.slice(0, 120).replace(anyCaseDay, written => written.toLowerCase());
  for (const form of forms) {
    const groups = form.exec(start)?.groups;
    if (!groups || rubric.test(groups.place!)) continue;
    return { place: groups.place!, day: groups.day ?? null, agency: groups.agency ?? null };
  }
  return null;
}
