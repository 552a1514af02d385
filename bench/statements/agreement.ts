import type { Grouped } from '../../src/cli/eval/clusters.ts';

/** B³ of a grouping against another. */
export interface Agreement {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

/** B³, with the two sides of which it is the harmonic mean. */
export function agreementOf(things: readonly Grouped[]): Agreement {
  const share = (of: (a: Grouped, b: Grouped) => boolean) =>
    things.reduce((sum, one) => {
      const group = things.filter(other => of(one, other));
      return sum + group.filter(other => other.gold === one.gold && other.found === one.found).length / group.length;
    }, 0) / Math.max(1, things.length);
  const precision = share((a, b) => a.found === b.found);
  const recall = share((a, b) => a.gold === b.gold);
  return { f1: (2 * precision * recall) / Math.max(Number.EPSILON, precision + recall), precision, recall };
}

export function meanOf(agreements: readonly Agreement[]): Agreement {
  const mean = (of: (agreement: Agreement) => number) =>
    agreements.reduce((sum, each) => sum + of(each), 0) / Math.max(1, agreements.length);
  return { f1: mean(({ f1 }) => f1), precision: mean(each => each.precision), recall: mean(each => each.recall) };
}
