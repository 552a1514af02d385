import type { Judgement } from '../../domain/judgement.ts';
import { byId, byText, groupBy } from '../../domain/order.ts';
import type { Graph } from '../../graph/graph.ts';
import { query } from '../../graph/query.ts';

/** A thing of the graph and how many places in articles tell of it. */
export interface Grouped {
  readonly id: string;
  readonly name: string;
  readonly places: number;
}

/** Things that became others: several became one, or one became several. */
export interface Regrouping {
  readonly before: readonly Grouped[];
  readonly after: readonly Grouped[];
}

/** Which thing each place in an article tells of: place, id and name of the thing. */
export type Grouping = readonly { readonly member: string; readonly id: string; readonly name: string }[];

const members = {
  ACTOR: 'read/evidence.of-actor',
  STATEMENT: 'read/evidence.of-statement',
  UTTERANCE: 'read/evidence.of-utterance',
} satisfies Record<Judgement['kind'], string>;

const groupings = {
  ACTOR: 'read/clusters.actors',
  STATEMENT: 'read/clusters.statements',
  UTTERANCE: 'read/clusters.utterances',
} satisfies Record<Judgement['kind'], string>;

/** Everything that tells of the things to which these places belong now. */
export async function groupingAround(
  graph: Graph,
  kind: Judgement['kind'],
  places: readonly string[],
): Promise<Grouping> {
  const now = await groupingOf(graph, kind, places);
  const all: Grouping[number][] = [];
  for (const [id, [{ name }]] of groupBy(now, one => one.id) as Map<string, [Grouping[number]]>) {
    const tell = await graph.read<{ readonly id: string }>(query(members[kind]), { id });
    all.push(...tell.map(one => ({ member: one.id, id, name })));
  }
  return all;
}

/** Which things these places belong to. */
export const groupingOf = (graph: Graph, kind: Judgement['kind'], places: readonly string[]): Promise<Grouping> =>
  graph.read(query(groupings[kind]), { ids: [...new Set(places)].sort(byText) });

/** What joined and what parted between two groupings of the same places. */
export function regroupings(before: Grouping, after: Grouping): readonly Regrouping[] {
  const nowOf = new Map(after.map(one => [one.member, one]));
  const pairs = before.flatMap(was => {
    const now = nowOf.get(was.member);
    return now ? [{ was, now }] : [];
  });
  const found: Regrouping[] = [];
  const left = new Set(pairs.map(({ was }) => was.id));
  for (const first of left) {
    const olds = new Set([first]);
    const news = new Set<string>();
    for (let size = -1; size !== olds.size + news.size; ) {
      size = olds.size + news.size;
      for (const { was, now } of pairs) if (olds.has(was.id) || news.has(now.id)) olds.add(was.id) && news.add(now.id);
    }
    for (const old of olds) left.delete(old);
    const own = pairs.filter(({ was }) => olds.has(was.id));
    if (olds.size > 1 || news.size > 1)
      found.push({ before: grouped(own.map(one => one.was)), after: grouped(own.map(one => one.now)) });
  }
  return found;
}

const grouped = (grouping: Grouping): readonly Grouped[] =>
  [...groupBy(grouping, one => one.id)]
    .map(([id, same]) => ({ id, name: same[0]!.name, places: same.length }))
    .sort(byId);

/** How many nodes there are of each label that is told. */
export async function countNodes(graph: Graph): Promise<ReadonlyMap<string, number>> {
  const rows = await graph.read<{ readonly label: string; readonly nodes: number }>(query('read/node-counts'));
  return new Map(rows.map(({ label, nodes }) => [label, nodes]));
}

/** Where two counts differ, by label. */
export const countsBetween = (before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>) =>
  [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .map(label => ({ label, before: before.get(label) ?? 0, after: after.get(label) ?? 0 }))
    .filter(one => one.before !== one.after);
