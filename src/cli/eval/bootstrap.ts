import { type Count, sumOf } from './count.ts';

const resamples = 1_000;
const seed = 20_261_125;

/**
 * The 95 % percentile interval of a statistic over articles, by drawing as many articles with replacement a thousand times.
 * `series` holds, for each count the statistic needs, that count of every article. The seed is fixed: equal counts give equal intervals.
 */
export function intervalOf(
  series: readonly (readonly Count[])[],
  statistic: (sums: readonly Count[]) => number | null,
): readonly [number, number] | null {
  const articles = series[0]?.length ?? 0;
  if (articles < 2 || statistic(series.map(counts => sumOf(counts))) === null) return null;
  const random = randomOf(seed);
  const values: number[] = [];
  for (let sample = 0; sample < resamples; sample += 1) {
    const drawn = Array.from({ length: articles }, () => Math.floor(random() * articles));
    const value = statistic(series.map(counts => sumOf(drawn.map(index => counts[index]!))));
    if (value !== null) values.push(value);
  }
  values.sort((a, b) => a - b);
  const at = (share: number): number => values[Math.min(values.length - 1, Math.floor(share * values.length))]!;
  return [at(0.025), at(0.975)];
}

/** Numbers from 0 to 1 that only look random: Mulberry32. */
function randomOf(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
