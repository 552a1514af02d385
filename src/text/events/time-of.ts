import { dayOf } from '../../domain/partial-date.ts';
import { timeTold } from '../dates/time-told.ts';
import type { Proposed } from '../read-propositions.ts';
import type { Word } from '../tag.ts';
import { isWord, spanAt, wordsIn } from '../words-in.ts';

/** The time told after the word of the event, else before it; what stands before "of firing" tells when somebody was accused. */
export function timeOf(event: Word, words: readonly Word[], doc: Proposed): string | null {
  const published = dayOf(doc.publishedAt);
  if (published === null) return null;
  const at = words.indexOf(event);
  const told = (some: readonly Word[]) => timeTold(some.map(folded), published);
  const isCharge = /ing$/.test(folded(event)) && at > 0 && folded(words[at - 1]!) === 'of';
  const clause = words.slice(at).findIndex(word => opensClause.has(folded(word)));
  return told(words.slice(at, clause < 0 ? undefined : at + clause)) ?? (isCharge ? null : told(words.slice(0, at)));
}

const opensClause: ReadonlySet<string> = new Set('that which who whose because although while whether if'.split(' '));

const folded = ({ text }: Word) => text.toLowerCase().replace(/’/g, "'");

/** "…, ash fell on the harbour | on Friday, | the mayor said": what stands between a content and whoever said it still belongs to it. */
export function trailing(index: number, doc: Proposed): readonly Word[] {
  const { content, source, cue } = doc.attributions[index]!;
  const { end } = content.at(-1)!;
  const next = Math.min(source?.start ?? Number.POSITIVE_INFINITY, cue?.start ?? Number.POSITIVE_INFINITY);
  const sentence = doc.sentences[spanAt(doc.sentences, content[0]!.start)];
  return next > end && sentence && next < sentence.end
    ? wordsIn(doc.words, { start: end, end: next }).filter(isWord)
    : [];
}
