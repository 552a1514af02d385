import { dayOf } from '../domain/partial-date.ts';
import { dayTold } from './dates/day-told.ts';
import type { PlacedAttribution } from './find-attributions.ts';
import type { Sided } from './read-stance.ts';
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
  doc.attributions.forEach((each, index) => {
    saidAt.push(ownDay(each, doc, published) ?? dayOfSameOccasion(index, doc, saidAt));
  });
  return { ...doc, saidAt };
}

/** The day told in the attribution's own sentence, outside its content. */
function ownDay(each: PlacedAttribution, doc: Sided, published: string): string | null {
  const anchor = each.cue ?? each.source ?? each.content[0]!;
  const sentence = doc.sentences[spanAt(doc.sentences, anchor.start)];
  if (!sentence) return null;
  const tokens = wordsIn(doc.words, sentence)
    .filter(isWord)
    .filter(word => !each.content.some(span => span.start <= word.start && word.end <= span.end))
    .map(word => word.text.toLowerCase());
  return dayTold(tokens, published);
}

const sameOccasion = 3;

/** Somebody who goes on speaking in the same or the next paragraph does so on the same day. */
function dayOfSameOccasion(index: number, doc: Sided, saidAt: readonly (string | null)[]): string | null {
  const each = doc.attributions[index]!;
  if (each.speaker === null || isPresent(each, doc)) return null;
  for (let at = index - 1; at >= Math.max(0, index - sameOccasion); at -= 1) {
    const other = doc.attributions[at]!;
    if (other.speaker !== each.speaker || saidAt[at] === null) continue;
    const apart = spanAt(doc.paragraphs, each.content[0]!.start) - spanAt(doc.paragraphs, other.content[0]!.start);
    return apart <= 1 ? saidAt[at]! : null;
  }
  return null;
}

/** "says", "denies": told of no day. */
const isPresent = (each: PlacedAttribution, doc: Sided): boolean =>
  each.cue !== null &&
  /^(?:says|denies|maintains|claims|insists|believes|argues|had)\b/i.test(doc.text.slice(each.cue.start, each.cue.end));
