import { cluster, type Pair, type Summary, type Tie } from '../domain/cluster.ts';
import type { Judgement } from '../domain/judgement.ts';
import { openQuestions } from '../domain/open-questions.ts';
import { groupBy } from '../domain/order.ts';
import type { StandingVerdicts } from '../domain/standing-verdicts.ts';
import type { Claim } from './claim.ts';
import { eachCandidate } from './find-candidates.ts';
import { shareQuotation } from './quotation.ts';
import { type Score, score } from './score.ts';
import { cosine, plus, type Vector } from './similarity.ts';

/** Claims that say the same, and what the machine was unsure about. */
export interface MatchedClaims {
  readonly clusters: readonly (readonly Claim[])[];
  readonly judgements: readonly Judgement[];
}

type Judged = Score & Pair;

/** The mean likeness that the members of two clusters need before they become one. */
const NEAR_ON_AVERAGE = 0.3;
/** With how many that follow each quotation of one speaker is compared. */
const QUOTATIONS = 150;
/** Decides which claims say the same: candidates, features, judgements, clusters. */
export function matchStatements(claims: readonly Claim[], judged: StandingVerdicts): MatchedClaims {
  const byClaimId = new Map(claims.map(claim => [claim.id, claim]));
  const claimOf = new Map(claims.flatMap(claim => claim.saids.map(said => [said.attribution.id, claim.id] as const)));
  const compared = compare(claims.filter(claim => !claim.pointer));
  const ties = {
    nodes: claims.map(claim => claim.id),
    same: [...compared.filter(one => one.verdict === 'SAME'), ...answerTies(claims, claimOf), ...quotationTies(claims)],
    different: compared.filter(one => one.verdict === 'DIFFERENT'),
    judged,
  };
  const clusters = cluster(ties, nearOnAverage(byClaimId));
  return {
    clusters: clusters.map(ids => ids.map(id => byClaimId.get(id)!)),
    judgements: openQuestions('STATEMENT', compared, clusters, judged),
  };
}

function compare(claims: readonly Claim[]): readonly Judged[] {
  const judged = new Map<string, Judged>();
  eachCandidate(claims, (one, other) => {
    const [a, b] = one.id < other.id ? [one, other] : [other, one];
    const found = score(a, b);
    if (found) judged.set(`${a.id} ${b.id}`, { ...found, a: a.id, b: b.id });
  });
  return [...judged.values()];
}

/** What speaks of another attribution's statement ("denied the reports") follows it. */
const answerTies = (claims: readonly Claim[], claimOf: ReadonlyMap<string, string>): readonly Tie[] =>
  claims.flatMap(claim =>
    claim.saids.flatMap(({ attribution: { answersId } }) => {
      const answered = claimOf.get(answersId ?? '');
      return answered && answered !== claim.id ? [{ a: claim.id, b: answered, score: 2 }] : [];
    }),
  );

/** What one speaker is quoted with in the same words is the same. */
function quotationTies(claims: readonly Claim[]): readonly Tie[] {
  const quoting = claims.filter(claim => claim.quoted.length > 0 && claim.saids[0]!.actorId !== null);
  return [...groupBy(quoting, claim => claim.saids[0]!.actorId!).values()].flatMap(spoken =>
    spoken.flatMap((one, at) =>
      spoken
        .slice(at + 1, at + 1 + QUOTATIONS)
        .filter(other => sameQuotation(one.quoted, other.quoted))
        .map(other => ({ a: one.id, b: other.id, score: 0.9 })),
    ),
  );
}

/** A short quotation within a much longer one is only a part of what was said. */
const sameQuotation = (a: readonly string[], b: readonly string[]) =>
  shareQuotation(a, b) && Math.min(a.length, b.length) >= Math.max(a.length, b.length) * 0.4;

interface Mean {
  readonly count: number;
  readonly vectors: Vector | null;
  readonly bags: Vector;
}

/** Keeps chains from growing into giants: two clusters join only where their members are near each other on average. */
const nearOnAverage = (claims: ReadonlyMap<string, Claim>): Summary<Mean> => ({
  of(id) {
    const { pointer, vector, bag } = claims.get(id)!;
    return pointer ? { count: 0, vectors: null, bags: new Int32Array(0) } : { count: 1, vectors: vector, bags: bag };
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
