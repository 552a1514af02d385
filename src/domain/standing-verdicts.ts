import type { Pair } from './cluster.ts';
import type { Judgement } from './judgement.ts';
import { byText } from './order.ts';

/** What people hold of pairs of one kind now. */
export interface StandingVerdicts {
  /** Newest first. */
  readonly same: readonly Pair[];
  readonly different: readonly Pair[];
  /** Every id that some standing verdict names. */
  readonly ids: ReadonlySet<string>;
}

/** The newest judgement of a person on each pair; "unsure" takes an older one back and leaves the pair to the rules. */
export function standingVerdicts(judgements: readonly Judgement[], kind: Judgement['kind']): StandingVerdicts {
  const newestFirst = judgements
    .filter(judgement => judgement.by === 'PERSON' && judgement.kind === kind)
    .sort((x, y) => byText(y.at ?? '', x.at ?? '') || byText(y.id, x.id));
  const standing = new Map<string, Judgement>();
  for (const judgement of newestFirst) {
    const pair = [judgement.a, judgement.b].sort(byText).join(' ');
    if (!standing.has(pair)) standing.set(pair, judgement);
  }
  const of = (verdict: Judgement['verdict']) => [...standing.values()].filter(one => one.verdict === verdict);
  const same = of('SAME');
  const different = of('DIFFERENT');
  return { same, different, ids: new Set([...same, ...different].flatMap(({ a, b }) => [a, b])) };
}
