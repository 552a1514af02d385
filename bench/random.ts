/** Numbers from 0 to 1. */
export type Random = () => number;

/** Mulberry32: numbers that follow from the seed. */
export function randomOf(seed: number): Random {
  let state = Math.imul(seed, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from 0 to below `most`. */
export const below = (most: number, random: Random): number => Math.floor(random() * most);

export const pick = <Value>(values: readonly Value[], random: Random): Value => values[below(values.length, random)]!;

/** A rank from 0 to below `ranks`, each drawn about as often as 1 / (rank + shift): the law of Zipf and Mandelbrot. */
export function zipf(ranks: number, shift: number, random: Random): number {
  return Math.min(ranks - 1, Math.floor(shift * ((ranks + shift) / shift) ** random() - shift));
}
