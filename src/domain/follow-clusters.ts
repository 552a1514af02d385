import { type Candidates, type Comparing, keepCandidates } from './candidates.ts';
import type { Pair, Summary, Tie } from './cluster.ts';
import { type ClusterChanges, type Clusters, type Judged, keepClusters } from './clusters.ts';
import type { Flow, Operator, Table } from './flow.ts';

/** Pairs found by comparing, as a flow sees them: who reads a row is told when it changes. */
export interface FollowedPairs<Found> {
  of(id: string): ReadonlyMap<string, Found>;
}

/** Compares the things of a table that share a key; what a comparison reads besides is followed too. */
export function followPairs<Thing, Found>(
  flow: Flow,
  things: Table<Thing>,
  rules: Comparing<Thing, Found>,
): FollowedPairs<Found> {
  const rows = flow.table<number>();
  const held = new Map<string, Thing>();
  let turn = 0;
  const pairs: Candidates<Thing, Found> = keepCandidates({
    ...rules,
    compare: (a, b, idOfA) => operator.following(idOfA, () => rules.compare(a, b, idOfA)),
  });
  const operator: Operator = flow.operator(keys => {
    for (const key of keys) operator.forget(key);
    // What goes makes room first: what comes in its place parts none of the pairs that stay.
    for (const key of keys) if (!things.has(key) && held.delete(key)) pairs.remove(key);
    for (const key of keys) {
      const thing = things.peek(key);
      if (thing === undefined) continue;
      operator.following(key, () => things.get(key));
      if (!held.has(key)) pairs.add(key, thing);
      else if (held.get(key) === thing) pairs.again(key);
      else pairs.replace(key, thing);
      held.set(key, thing);
    }
    turn += 1;
    for (const key of pairs.compare()) rows.set(key, pairs.of(key).size === 0 ? undefined : turn);
  });
  things.watch(key => operator.touch(key));
  return {
    of(id) {
      rows.get(id);
      return pairs.of(id);
    },
  };
}

/** What ties a node to others. */
export interface NodeTies {
  readonly ties: readonly Tie[];
  /** Nodes it must stay apart from by rules. */
  readonly apart: readonly string[];
  readonly judged: readonly Judged[];
  /** Where it stands among others: the first of a cluster gives it its id. */
  readonly rank: string;
  /** What the node itself shows, in short; where it changes, its cluster is looked at again. */
  readonly shows?: string;
}

/** Clusters as a flow sees them. */
export interface FollowedClusters {
  /** Node to the first node of its cluster. */
  readonly clusterOf: Table<string>;
  /** The first node of a cluster to all of them, sorted by id. */
  readonly members: Table<readonly string[]>;
  readonly clusters: Clusters;
  /** Calls back after clusters changed, with the nodes whose ties did. */
  onChange(told: (touched: ReadonlySet<string>, changes: ClusterChanges) => void): void;
}

/** Clusters the nodes of a table by their ties. */
export function followClusters<Known>(flow: Flow, nodes: Table<NodeTies>, summary?: Summary<Known>): FollowedClusters {
  const clusterOf = flow.table<string>();
  const members = flow.table<readonly string[]>();
  const told: ((touched: ReadonlySet<string>, changes: ClusterChanges) => void)[] = [];
  const clusters = keepClusters<Known>({
    has: node => nodes.has(node),
    tiesOf: node => nodes.peek(node)?.ties ?? [],
    apartAmong: among => apartAmong(among, nodes),
    judgedOf: node => nodes.peek(node)?.judged ?? [],
    rankOf: node => nodes.peek(node)?.rank ?? '',
    ...(summary && { summary }),
  });
  const operator: Operator = flow.operator(touched => {
    for (const node of touched) operator.following(node, () => nodes.get(node));
    const changes = clusters.update(touched);
    for (const [id, those] of changes.gone) {
      members.set(id, undefined);
      for (const node of those) if (!nodes.has(node)) clusterOf.set(node, undefined);
    }
    for (const [id, those] of changes.made) {
      members.set(id, those);
      for (const node of those) clusterOf.set(node, id);
    }
    for (const tell of told) tell(touched, changes);
  });
  nodes.watch(node => operator.touch(node));
  return { clusterOf, members, clusters, onChange: tell => void told.push(tell) };
}

function* apartAmong(among: ReadonlySet<string>, nodes: Table<NodeTies>): Iterable<Pair> {
  for (const a of among) for (const b of nodes.peek(a)?.apart ?? []) if (among.has(b)) yield { a, b };
}
