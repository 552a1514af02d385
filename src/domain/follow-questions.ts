import type { ClusterChanges } from './clusters.ts';
import type { Flow, Operator, Table } from './flow.ts';
import type { FollowedClusters } from './follow-clusters.ts';
import type { Judgement } from './judgement.ts';
import { type Doubt, keepQuestions } from './questions.ts';

/** What open questions follow from, as a flow sees it. */
export interface FollowedDoubts {
  readonly kind: Judgement['kind'];
  readonly known: FollowedClusters;
  doubtsOf(node: string): Iterable<Doubt>;
  isSettled(a: string, b: string): boolean;
}

/** The open questions for people to settle, each under its id. */
export function followQuestions(flow: Flow, { kind, known, doubtsOf, isSettled }: FollowedDoubts): Table<Judgement> {
  const asked = flow.table<Judgement>();
  const kept = keepQuestions({
    kind,
    clusters: known.clusters,
    doubtsOf: node => operator.following(node, () => [...doubtsOf(node)]),
    isSettled: (a, b) => isSettled(a, b),
  });
  let changes: ClusterChanges = { gone: new Map(), made: new Map() };
  const operator: Operator = flow.operator(touched => {
    for (const key of kept.update(touched, changes)) asked.set(key, kept.asked.get(key));
    changes = { gone: new Map(), made: new Map() };
  });
  known.onChange((touched, since) => {
    changes = since;
    for (const node of touched) operator.touch(node);
    for (const id of [...since.gone.keys(), ...since.made.keys()]) operator.touch(id);
  });
  return asked;
}
