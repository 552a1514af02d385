import { intervalOf } from './bootstrap.ts';
import { type Count, type Counts, precisionOf, rateOf, recallOf, sumOf } from './count.ts';

/** One measured figure, from 0 to 1; the higher the better. */
export interface Figure {
  readonly name: string;
  readonly value: number | null;
  /** Where 95 % of the values lie when the articles are drawn anew. */
  readonly interval: readonly [number, number] | null;
  readonly precision: number | null;
  readonly recall: number | null;
  /** How many it was measured on. */
  readonly of: number;
}

/** What is counted, in every article, under one name. */
export function figuresOf(articles: readonly Counts[]): readonly Figure[] {
  const names = [...new Set(articles.flatMap(counts => Object.keys(counts)))];
  return names.map(name => figureOf(name, countsOf(articles, name)));
}

/** The mean of several figures as one. */
export function meanOf(name: string, of: readonly string[], articles: readonly Counts[]): Figure {
  const series = of.map(each => countsOf(articles, each));
  const whole = series.map(counts => sumOf(counts));
  return {
    name,
    value: meanRate(whole),
    interval: intervalOf(series, meanRate),
    precision: null,
    recall: null,
    of: whole.reduce((sum, { expected }) => sum + expected, 0),
  };
}

/** A figure that does not fall apart into articles. */
export const plainFigure = (name: string, value: number | null, of: number): Figure => ({
  name,
  value,
  interval: null,
  precision: null,
  recall: null,
  of,
});

/** A figure from what was counted over all articles at once. */
export const wholeFigure = (name: string, count: Count): Figure => ({ ...figureOf(name, [count]), interval: null });

function figureOf(name: string, counts: readonly Count[]): Figure {
  const whole = sumOf(counts);
  const isF1 = whole.kind === 'F1';
  return {
    name,
    value: rateOf(whole),
    interval: intervalOf([counts], meanRate),
    precision: isF1 ? precisionOf(whole) : null,
    recall: isF1 ? recallOf(whole) : null,
    of: whole.expected,
  };
}

function countsOf(articles: readonly Counts[], name: string): readonly Count[] {
  const some = articles.map(counts => counts[name]).find(count => count !== undefined);
  const none: Count = { kind: some?.kind ?? 'SHARE', expected: 0, expectedRight: 0, found: 0, foundRight: 0 };
  return articles.map(counts => counts[name] ?? none);
}

function meanRate(counts: readonly Count[]): number | null {
  const rates = counts.map(rateOf).filter(rate => rate !== null);
  return rates.length === 0 ? null : rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
}
