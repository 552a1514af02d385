import { dayOf } from '../domain/partial-date.ts';
import { dayTold } from './dates/day-told.ts';
import type { PlacedAttribution } from './find-attributions.ts';
import { speechLemma } from './lexicon/speech.ts';
import { type Sided, sameVoice } from './read-stance.ts';
import { isWord, spanAt, wordsIn } from './words-in.ts';

export interface Dated extends Sided {
  /** The day each attribution was said, `YYYY-MM-DD`, one for each; null where the text does not tell. */
  readonly saidAt: readonly (string | null)[];
}

/** Reads when each thing was said, from the words around it against the day of publication. */
export function readDates(doc: Sided): Dated {
  const published = dayOf(doc.publishedAt);
  if (published === null) return { ...doc, saidAt: doc.attributions.map(() => null) };
  const saidAt: (string | null)[] = [];
  doc.attributions.forEach((_, index) => {
    const own = tokensAround(index, doc);
    saidAt.push(sameDay(own, index, doc, saidAt) ?? dayTold(own, published) ?? dayOfSameOccasion(index, doc, saidAt));
  });
  return { ...doc, saidAt };
}

/** "The same evening": the day told of last; "at that same meeting": the day of what that speaker said last. */
function sameDay(
  tokens: readonly string[],
  index: number,
  { attributions }: Sided,
  saidAt: readonly (string | null)[],
): string | null {
  const words = tokens.join(' ');
  const { speaker } = attributions[index]!;
  const own = saidAt.filter((_, at) => speaker !== null && attributions[at]!.speaker === speaker);
  const last = (days: readonly (string | null)[]) => days.findLast(day => day !== null) ?? null;
  if (sameEvent.test(words)) return last(own) ?? last(saidAt);
  return sameTime.test(words) ? last(saidAt) : null;
}

const sameTime = /\b(?:the|that) same (?:day|morning|afternoon|evening|night)\b/;
const sameEvent =
  /\b(?:in|at|during) (?:the|that) same (?:\w+ )?(?:call|conversation|interview|statement|speech|letter|message|post|breath|conference|briefing|broadcast|programme|session|hearing|meeting|sitting|debate)\b/;

/** The words of the attribution's own sentence, outside what is said. */
function tokensAround(index: number, doc: Sided): readonly string[] {
  const each = doc.attributions[index]!;
  const near = doc.attributions.slice(Math.max(0, index - 3), index + 4);
  const anchor = each.cue ?? each.source ?? each.content[0]!;
  const sentence = doc.sentences[spanAt(doc.sentences, anchor.start)];
  if (!sentence) return [];
  return wordsIn(doc.words, sentence)
    .filter(isWord)
    .filter(word => !near.some(other => other.content.some(span => span.start <= word.start && word.end <= span.end)))
    .map(word => word.text.toLowerCase());
}

const sameOccasion = 3;

/** Somebody who goes on speaking does so on the same day; in a report of the day, so does whoever else spoke. */
function dayOfSameOccasion(index: number, doc: Sided, saidAt: readonly (string | null)[]): string | null {
  const each = doc.attributions[index]!;
  if (each.speaker === null || tenseOf(each, doc) !== 'PAST') return null;
  for (let at = index - 1; at >= Math.max(0, index - sameOccasion); at -= 1) {
    const other = doc.attributions[at]!;
    const day = saidAt[at];
    if (day === null || day === undefined || tenseOf(other, doc) === 'PLUPERFECT') continue;
    const apart = spanAt(doc.paragraphs, each.content[0]!.start) - spanAt(doc.paragraphs, other.content[0]!.start);
    if (goesOn(each.speaker, other.speaker, doc) && apart <= 1) return day;
    if (day === dayOf(doc.publishedAt)) return day;
  }
  return null;
}

/** One speaker, or one who speaks for the other; a state has too many voices to speak at once. */
const goesOn = (speaker: number, before: number | null, doc: Sided): boolean =>
  speaker === before ||
  (sameVoice(speaker, before, doc) && [speaker, before].every(one => doc.descriptors[one!]!.kind !== 'GOVERNMENT'));

/** The tense of a cue as far as its words tell; without a cue, the past of news. */
function tenseOf(each: PlacedAttribution, doc: Sided): 'PAST' | 'PRESENT' | 'PLUPERFECT' {
  const cue = each.cue ? doc.text.slice(each.cue.start, each.cue.end).toLowerCase() : '';
  if (/\bhad\b/.test(cue)) return 'PLUPERFECT';
  const tokens = cue.match(/\p{L}+/gu) ?? [];
  const past = tokens.some(token => speechLemma(token) !== null && /(?:ed|said|told|wrote)$/.test(token));
  return !past && tokens.some(token => presentForms.test(token) || (speechLemma(token) !== null && /s$/.test(token)))
    ? 'PRESENT'
    : 'PAST';
}

const presentForms = /^(?:has|have|is|are|accord\w*|per|wants?|believes?)$/;
