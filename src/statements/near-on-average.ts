import type { Link, Summary } from '../domain/cluster.ts';
import { byText } from '../domain/order.ts';
import type { Claim } from './claim.ts';
import { likelihood } from './likelihood.ts';
import { cosine, plus, type Vector } from './similarity.ts';

/** The mean likeness that the members of two clusters need before they become one by rule. */
const NEAR_ON_AVERAGE = 0.15;
/** The mean likelihood that they need before they become one without a rule, and how many members of each it is taken over. */
const LIKELY_ON_AVERAGE = 0.4;
const TAKEN = 12;

/** What no rule ties joins after all that rules tie, the likelier first. */
export const afterAllRules = (likelihood: number): number => likelihood - 1;
const isByRule = ({ score = 0 }: Link) => score >= 0;

/** What is known of a cluster whose members must be near each other. */
interface Gathered {
  readonly count: number;
  readonly vectors: Vector | null;
  readonly bags: Vector;
  /** The first of them. */
  readonly members: readonly Member[];
}

interface Member {
  readonly node: string;
  readonly claim: Claim;
}

/**
 * Keeps chains from growing into giants: two clusters join only where their members are near each other on average.
 * What an article itself ties to another need not be near in words.
 */
export const nearOnAverage = (claimAt: (node: string) => Claim): Summary<Gathered> => ({
  of(node) {
    const claim = claimAt(node);
    return needsNearness(claim)
      ? { count: 1, vectors: claim.vector, bags: claim.bag, members: [{ node, claim }] }
      : { count: 0, vectors: null, bags: new Int32Array(0), members: [] };
  },
  merge(a, b) {
    if (a.count === 0) return b;
    if (b.count === 0) return a;
    const vectors = a.vectors && b.vectors ? plus(a.vectors, b.vectors) : null;
    const members = [...a.members, ...b.members].sort((x, y) => byText(x.node, y.node)).slice(0, TAKEN);
    return { count: a.count + b.count, vectors, bags: plus(a.bags, b.bags), members };
  },
  fits(a, b, link) {
    const pairs = a.count * b.count;
    if (pairs <= 1) return true;
    if (!isByRule(link)) return meanLikelihood(a.members, b.members) >= LIKELY_ON_AVERAGE;
    const near = a.vectors && b.vectors ? cosine(a.vectors, b.vectors, pairs) : cosine(a.bags, b.bags, pairs);
    return near >= NEAR_ON_AVERAGE;
  },
});

/** Whether a claim must be near the others: one that points elsewhere has no words for it, and what an article ties needs none. */
export const needsNearness = ({ pointer, threads }: Claim): boolean =>
  !pointer && [...threads.values()].every(kind => kind === 'DEFENDS');

function meanLikelihood(these: readonly Member[], those: readonly Member[]): number {
  let sum = 0;
  for (const one of these) for (const other of those) sum += likelihood(one.claim, other.claim);
  return sum / (these.length * those.length);
}
