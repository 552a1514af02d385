import type { Summary } from '../domain/cluster.ts';
import type { Claim } from './claim.ts';
import { cosine, plus, type Vector } from './similarity.ts';

/** The mean likeness that the members of two clusters need before they become one. */
const NEAR_ON_AVERAGE = 0.15;

export interface Mean {
  readonly count: number;
  readonly vectors: Vector | null;
  readonly bags: Vector;
}

/**
 * Keeps chains from growing into giants: two clusters join only where their members are near each other on average.
 * What an article itself ties to another need not be near in words.
 */
export const nearOnAverage = (claimAt: (id: string) => Claim): Summary<Mean> => ({
  of(id) {
    const claim = claimAt(id);
    return needsNearness(claim)
      ? { count: 1, vectors: claim.vector, bags: claim.bag }
      : { count: 0, vectors: null, bags: new Int32Array(0) };
  },
  merge(a, b) {
    if (a.count === 0) return b;
    if (b.count === 0) return a;
    const vectors = a.vectors && b.vectors ? plus(a.vectors, b.vectors) : null;
    return { count: a.count + b.count, vectors, bags: plus(a.bags, b.bags) };
  },
  fits(a, b) {
    const pairs = a.count * b.count;
    if (pairs <= 1) return true;
    const near = a.vectors && b.vectors ? cosine(a.vectors, b.vectors, pairs) : cosine(a.bags, b.bags, pairs);
    return near >= NEAR_ON_AVERAGE;
  },
});

/** Whether a claim must be near the others: one that points elsewhere has no words for it, and what an article ties needs none. */
export const needsNearness = ({ pointer, threads }: Claim): boolean =>
  !pointer && [...threads.values()].every(kind => kind === 'DEFENDS');
