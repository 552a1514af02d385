import { overlaps, type Span } from '../../domain/span.ts';

/** A text as its words: what spans are compared by, so that white space, punctuation and quotation marks do not count. */
export interface WordMap {
  readonly text: string;
  /** Runs of letters and digits, and single signs. */
  readonly tokens: readonly Span[];
  /** For each token: folded, and whether it is a word. */
  readonly folded: readonly string[];
  readonly isWord: readonly boolean[];
}

/** Indices of tokens. */
export type Words = ReadonlySet<number>;

const token = /[\p{L}\p{N}]+|[^\p{L}\p{N}\s_]/gu;
const word = /^[\p{L}\p{N}]/u;

export function wordMapOf(text: string): WordMap {
  const found = [...text.matchAll(token)];
  return {
    text,
    tokens: found.map(({ 0: match, index }) => ({ start: index, end: index + match.length })),
    folded: found.map(([match]) => fold(match)),
    isWord: found.map(([match]) => word.test(match)),
  };
}

export const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The words that spans touch; the signs where they touch no word, as a cue that is a colon. */
export function wordsTouched({ tokens, isWord }: WordMap, spans: readonly Span[]): Words {
  const touched = tokens.flatMap((each, index) => (spans.some(span => overlaps(span, each)) ? [index] : []));
  const words = touched.filter(index => isWord[index]);
  return new Set(words.length > 0 ? words : touched);
}

export const common = (a: Words, b: Words): number => [...a].reduce((sum, index) => sum + (b.has(index) ? 1 : 0), 0);

export const meets = (a: Words, b: Words): boolean => [...a].some(index => b.has(index));

/** Equal words give equal keys. */
export const keyOf = (words: Words): string => [...words].sort((a, b) => a - b).join(' ');
