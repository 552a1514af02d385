import { type Count, matches } from './count.ts';

/** Things that annotation and reader each put into a group. */
export interface Grouped {
  readonly gold: string;
  readonly found: string;
}

/** B³ of a grouping against another, with the two sides of which it is the F1. */
export interface Agreement {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

/** The F1 of `agreementOf`. */
export const bCubed = (things: readonly Grouped[]): number | null => agreementOf(things)?.f1 ?? null;

/** For each thing, how many of those it is grouped with belong with it, and how many of those that belong are there; null without things. */
export function agreementOf(things: readonly Grouped[]): Agreement | null {
  if (things.length === 0) return null;
  const size = (key: (thing: Grouped) => string) => {
    const sizes = new Map<string, number>();
    for (const thing of things) sizes.set(key(thing), (sizes.get(key(thing)) ?? 0) + 1);
    return (thing: Grouped) => sizes.get(key(thing))!;
  };
  const both = size(({ gold, found }) => JSON.stringify([gold, found]));
  const mean = (of: (thing: Grouped) => number) =>
    things.reduce((sum, thing) => sum + both(thing) / of(thing), 0) / things.length;
  const precision = mean(size(({ found }) => found));
  const recall = mean(size(({ gold }) => gold));
  return { f1: (2 * precision * recall) / (precision + recall), precision, recall };
}

/** Pairs that hold by the annotation against pairs that hold by the reader. */
export function pairsOf<Thing>(
  things: readonly Thing[],
  holds: { readonly gold: (a: Thing, b: Thing) => boolean; readonly found: (a: Thing, b: Thing) => boolean },
): Count {
  let [right, found, expected] = [0, 0, 0];
  for (const [index, a] of things.entries()) {
    for (const b of things.slice(index + 1)) {
      const [isGold, isFound] = [holds.gold(a, b), holds.found(a, b)];
      if (isGold && isFound) right += 1;
      if (isFound) found += 1;
      if (isGold) expected += 1;
    }
  }
  return matches(right, found, expected);
}
