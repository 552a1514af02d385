import { cluster, type Pair, type Summary, type Tie } from './cluster.ts';
import { byText } from './order.ts';

/** What clusters follow from, asked for node by node. */
export interface Tied<Known> {
  has(node: string): boolean;
  /** The ties by rules that end at a node. */
  tiesOf(node: string): Iterable<Tie>;
  /** The pairs among these nodes that must stay apart by rules. */
  apartAmong(nodes: ReadonlySet<string>): Iterable<Pair>;
  /** Where a node stands among others: the first of a cluster gives it its id. */
  rankOf(node: string): string;
  /** What people have judged of a node, with its rank: the greater outweighs. */
  judgedOf(node: string): readonly Judged[];
  readonly summary?: Summary<Known>;
}

/** A standing verdict of people on two nodes. */
export interface Judged extends Pair {
  readonly same: boolean;
  readonly rank: number;
}

/** What became of clusters: those that are no more and those that are there now, by their first node. */
export interface ClusterChanges {
  readonly gone: ReadonlyMap<string, readonly string[]>;
  readonly made: ReadonlyMap<string, readonly string[]>;
}

/** Clusters kept while nodes and ties come and go: only components of positive ties that a change touches are clustered anew. */
export interface Clusters {
  /** The first node of the cluster that a node is in. */
  of(node: string): string | undefined;
  members(id: string): readonly string[];
  /** Makes the clusters what they are to be, after these nodes or their ties have changed. */
  update(touched: Iterable<string>): ClusterChanges;
}

/** Keeps clusters. */
export function keepClusters<Known>(tied: Tied<Known>): Clusters {
  const clusterOf = new Map<string, string>();
  const members = new Map<string, readonly string[]>();
  const componentOf = new Map<string, readonly string[]>();

  const forget = (nodes: Iterable<string>, gone: Map<string, readonly string[]>) => {
    for (const node of nodes) {
      const id = clusterOf.get(node);
      if (id !== undefined && members.has(id)) {
        gone.set(id, members.get(id)!);
        members.delete(id);
      }
      clusterOf.delete(node);
      componentOf.delete(node);
    }
  };
  const renew = (component: readonly string[], made: Map<string, readonly string[]>) => {
    for (const nodes of clustersIn(component, tied)) {
      const id = firstOf(nodes, tied);
      members.set(id, nodes);
      made.set(id, nodes);
      for (const node of nodes) clusterOf.set(node, id);
    }
    for (const node of component) componentOf.set(node, component);
  };

  return {
    of: node => clusterOf.get(node),
    members: id => members.get(id) ?? [],
    update(touched) {
      const start = new Set<string>();
      for (const node of touched) for (const one of componentOf.get(node) ?? [node]) start.add(one);
      const components = componentsFrom(start, tied, node => componentOf.get(node) ?? []);
      const gone = new Map<string, readonly string[]>();
      const made = new Map<string, readonly string[]>();
      forget(start, gone);
      for (const component of components) forget(component, gone);
      for (const component of components) renew(component, made);
      for (const [id, nodes] of gone)
        if (sameNodes(nodes, made.get(id))) {
          gone.delete(id);
          made.delete(id);
        }
      return { gone, made };
    },
  };
}

function firstOf<Known>([first, ...others]: readonly string[], { rankOf }: Tied<Known>): string {
  let [id, rank] = [first!, rankOf(first!)];
  for (const other of others) {
    const its = rankOf(other);
    if (its < rank) [id, rank] = [other, its];
  }
  return id;
}

const sameNodes = (a: readonly string[], b: readonly string[] | undefined) =>
  a.length === b?.length && a.every((node, at) => node === b[at]);

/** The components that hold these nodes and all that old components held beside what they reach. */
function componentsFrom<Known>(
  start: ReadonlySet<string>,
  tied: Tied<Known>,
  wasWith: (node: string) => readonly string[],
): readonly (readonly string[])[] {
  const seen = new Set<string>();
  const components: (readonly string[])[] = [];
  const queue = [...start];
  for (let next = 0; next < queue.length; next += 1) {
    const first = queue[next]!;
    if (seen.has(first) || !tied.has(first)) continue;
    seen.add(first);
    const component = [first];
    for (let at = 0; at < component.length; at += 1) {
      const node = component[at]!;
      for (const other of othersOf(node, tied))
        if (!seen.has(other) && tied.has(other)) {
          seen.add(other);
          component.push(other);
          if (!start.has(other)) queue.push(...wasWith(other));
        }
    }
    components.push(component.sort(byText));
  }
  return components;
}

function* othersOf<Known>(node: string, tied: Tied<Known>): Iterable<string> {
  for (const { a, b } of tied.tiesOf(node)) yield a === node ? b : a;
  for (const { a, b, same } of tied.judgedOf(node)) if (same) yield a === node ? b : a;
}

function clustersIn<Known>(component: readonly string[], tied: Tied<Known>): readonly (readonly string[])[] {
  if (component.length === 1) return [component];
  const nodes = new Set(component);
  const same: Tie[] = [];
  const judged = new Map<string, Judged>();
  for (const node of component) {
    for (const tie of tied.tiesOf(node)) if (tie.a === node && nodes.has(tie.b)) same.push(tie);
    for (const one of tied.judgedOf(node)) judged.set(`${one.a} ${one.b}`, one);
  }
  const ranked = [...judged.values()].sort((x, y) => y.rank - x.rank);
  return cluster(
    {
      nodes: component,
      same,
      different: [...tied.apartAmong(nodes)],
      judged: { same: ranked.filter(one => one.same), different: ranked.filter(one => !one.same) },
    },
    tied.summary,
  );
}
