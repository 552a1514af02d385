import type { Words } from './pair.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a sentence ends and the next begins, or a line does; a short capitalised word is taken for a title, as `Mr.` */
const between = /(?<=[.!?…][”"’')]*)(?<!\b\p{Lu}\p{Ll}{0,2}\.)[^\S\n]+(?=[\p{Lu}\d“"‘'(])|\n+/gu;

/** Longer sentences are cut where nothing is marked. */
const longest = 360;
const around = 120;

/** The sentences of a text in which some spans stand, the spans marked; neighbours are one passage. */
export function sentencesAround(text: string, spans: readonly Span[]): readonly (readonly Words[])[] {
  const reached = sentencesOf(text).filter(sentence => spans.some(span => overlaps(span, sentence)));
  const passages: Span[] = [];
  for (const sentence of reached) {
    const last = passages.at(-1);
    if (
      last &&
      text.slice(last.end, sentence.start).trim() === '' &&
      !text.slice(last.end, sentence.start).includes('\n')
    ) {
      passages[passages.length - 1] = { start: last.start, end: sentence.end };
    } else passages.push(sentence);
  }
  return passages.map(passage => marked(text, passage, spans));
}

function sentencesOf(text: string): readonly Span[] {
  const gaps = [...text.matchAll(between)].map(({ index, 0: gap }) => ({ start: index, end: index + gap.length }));
  const starts = [0, ...gaps.map(({ end }) => end)];
  const ends = [...gaps.map(({ start }) => start), text.length];
  return starts.map((start, index) => ({ start, end: ends[index]! }));
}

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start;

function marked(text: string, passage: Span, spans: readonly Span[]): readonly Words[] {
  const inside = spans
    .filter(span => overlaps(span, passage))
    .map(({ start, end }) => ({ start: Math.max(start, passage.start), end: Math.min(end, passage.end) }))
    .sort((one, other) => one.start - other.start);
  const words: Words[] = [];
  let at = passage.start;
  for (const { start, end } of inside) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) words.push({ text: text.slice(at, from), isMarked: false });
    words.push({ text: text.slice(from, end), isMarked: true });
    at = end;
  }
  if (at < passage.end) words.push({ text: text.slice(at, passage.end), isMarked: false });
  return passage.end - passage.start > longest ? shortened(words) : words;
}

/** What is not marked keeps its end before a mark and its beginning behind one. */
const shortened = (words: readonly Words[]): readonly Words[] =>
  words.map((one, index) => {
    if (one.isMarked || one.text.length <= 2 * around) return one;
    const head = index === 0 ? '' : cutAfter(one.text.slice(0, around));
    const tail = index === words.length - 1 ? '' : cutBefore(one.text.slice(-around));
    return { ...one, text: `${head}…${tail}` };
  });

const cutAfter = (text: string): string => text.slice(0, Math.max(text.lastIndexOf(' '), 0) + 1);
const cutBefore = (text: string): string => text.slice(text.indexOf(' '));
