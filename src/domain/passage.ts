import type { Span } from './span.ts';

/**
 * Where something stands, as short text: the article's id and spans of its text, `art_…:15-25,27-33`.
 * It outlives the ids that one version of the reader gives to what it finds there.
 */
export type Passage = string;

export const passageOf = (articleId: string, spans: readonly Span[]): Passage =>
  `${articleId}:${spans.map(({ start, end }) => `${start}-${end}`).join(',')}`;

/** The article a passage stands in. */
export const articleIn = (passage: Passage): string => passage.slice(0, passage.indexOf(':'));

/** The spans of a passage; none where something belongs to an article as a whole. */
export const spansIn = (passage: Passage): readonly Span[] =>
  [...passage.slice(passage.indexOf(':') + 1).matchAll(/\b(\d+)-(\d+)/g)].map(([, start, end]) => ({
    start: Number(start),
    end: Number(end),
  }));

/** How much of two lists of spans is common to both, 0 to 1: shared characters over all. */
export function likeness(a: readonly Span[], b: readonly Span[]): number {
  const shared = a.reduce((sum, x) => sum + b.reduce((inner, y) => inner + common(x, y), 0), 0);
  const all = lengthOf(a) + lengthOf(b) - shared;
  return all === 0 ? 0 : shared / all;
}

const common = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
