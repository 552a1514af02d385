import type { Span } from '../domain/span.ts';
import type { Word } from './tag.ts';

/** The index of the first word that ends after `offset`. */
export function wordAfter(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words that a span touches. */
export function wordsIn(words: readonly Word[], span: Span): readonly Word[] {
  const from = wordAfter(words, span.start);
  let to = from;
  while (to < words.length && words[to]!.start < span.end) to += 1;
  return words.slice(from, to);
}

/** The index of the last of `spans` (ordered, apart) that starts at or before `offset`; -1 where there is none. */
export function spanAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Whether an offset lies within one of `spans` (ordered, apart). */
export function isWithin(spans: readonly Span[], offset: number): boolean {
  const last = spans[spanAt(spans, offset)];
  return last !== undefined && offset < last.end;
}

/** Whether any of `spans` (ordered, apart) shares a character with a span. */
export function anyOverlaps(spans: readonly Span[], span: Span): boolean {
  const last = spans[spanAt(spans, span.end - 1)];
  return last !== undefined && last.end > span.start;
}

/** Whether a word has a letter or a digit. */
export const isWord = ({ text }: Word): boolean => /^[a-z]/i.test(text) || /[\p{L}\p{N}]/u.test(text);

/** The words of a span, folded to lower case with straight apostrophes; punctuation left out. */
export const tokensIn = (words: readonly Word[], span: Span): readonly string[] =>
  wordsIn(words, span)
    .filter(isWord)
    .map(word => word.text.toLowerCase().replace(/’/g, "'"));

/** Those of `spans` (ordered by start) that begin within a span. */
export function startingIn<T extends Span>(spans: readonly T[], within: Span): readonly T[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < within.start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < spans.length && spans[to]!.start < within.end) to += 1;
  return spans.slice(low, to);
}

/** What of each of `spans` (ordered, apart) lies within a span. */
export const partsIn = (spans: readonly Span[], within: Span): readonly Span[] =>
  spans
    .slice(Math.max(0, spanAt(spans, within.start)), spanAt(spans, within.end - 1) + 1)
    .map(({ start, end }) => ({ start: Math.max(start, within.start), end: Math.min(end, within.end) }))
    .filter(({ start, end }) => start < end);
