import { idOf } from './id.ts';
import type { Judgement, Verdict } from './judgement.ts';
import { byText } from './order.ts';
import type { StandingVerdicts } from './standing-verdicts.ts';

/** What the rules hold of a pair, a < b. */
export interface JudgedPair {
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** How many open questions one cluster may raise. */
const mostQuestions = 3;

/** The open questions between different clusters, the strongest of each pair and a few of each cluster, as judgements for people to settle. */
export function openQuestions(
  kind: Judgement['kind'],
  compared: readonly JudgedPair[],
  clusters: readonly (readonly string[])[],
  judged: StandingVerdicts,
): readonly Judgement[] {
  const clusterOf = new Map(clusters.flatMap(members => members.map(id => [id, members[0]!] as const)));
  const settled = new Set([...judged.same, ...judged.different].map(({ a, b }) => [a, b].sort(byText).join(' ')));
  const open = compared
    .filter(one => one.verdict === 'UNSURE' && clusterOf.get(one.a) !== clusterOf.get(one.b))
    .filter(one => !settled.has(`${one.a} ${one.b}`))
    .sort((x, y) => y.score - x.score || byText(x.a, y.a) || byText(x.b, y.b));
  const seen = new Set<string>();
  const asked = new Map<string, number>();
  return open.flatMap(({ a, b, score, reasons }) => {
    const sides = [clusterOf.get(a)!, clusterOf.get(b)!].sort(byText);
    if (seen.has(sides.join(' ')) || sides.some(side => (asked.get(side) ?? 0) >= mostQuestions)) return [];
    seen.add(sides.join(' '));
    for (const side of sides) asked.set(side, (asked.get(side) ?? 0) + 1);
    const id = idOf('jud', kind, a, b, 'RULE');
    return { id, kind, a, b, verdict: 'UNSURE' as const, score, reasons, by: 'RULE' as const, at: null };
  });
}
