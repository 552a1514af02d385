import type { EdgeKind, ImageNode } from '../../domain/image.ts';
import type { Entry } from '../../domain/journal.ts';
import type { Judgement } from '../../domain/judgement.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Changes } from '../../graph/image-changes.ts';
import { query } from '../../graph/query.ts';
import { holdImage } from '../hold-image.ts';
import type { Opened } from './evidence-of.ts';
import type { Moves } from './judging.ts';
import { countNodes, countsBetween, type Grouping, groupingAround, regroupings } from './regrouping.ts';

/** Tells what would join and part if this were said; nothing is kept or drawn. */
export async function foresee(
  { graph, store, image = holdImage(store) }: Opened,
  entry: Entry,
  kind: Judgement['kind'],
  places: readonly string[],
): Promise<Moves> {
  const before = await groupingAround(graph, kind, places);
  const changes = await image.foresee(entry);
  const belonging = belongingAfter(kind, before, changes);
  const come = changes.nodes.filter(({ id }) => labelOf(id) !== undefined);
  const there = await thingsThere(graph, [...come.map(({ id }) => id), ...belonging.values()]);
  const names = new Map([...there, ...come.map(node => [node.id, nameOf(node)] as const)]);
  const after = before.flatMap(({ member }) => {
    const id = belonging.get(member);
    return id === undefined ? [] : [{ member, id, name: names.get(id) ?? '' }];
  });
  const counted = await countNodes(graph);
  const added = come.flatMap(({ id }) => (there.has(id) ? [] : [labelOf(id)!]));
  const gone = changes.goneNodes.flatMap(id => labelOf(id) ?? []);
  return {
    regroupings: regroupings(before, after),
    counts: countsBetween(counted, shifted(counted, added, gone)),
  };
}

const labels: Readonly<Record<string, string>> = {
  act: 'Actor',
  sta: 'Statement',
  utt: 'Utterance',
  eve: 'Event',
  pla: 'Place',
};

const labelOf = (id: string): string | undefined => labels[id.slice(0, 3)];

const nameOf = ({ properties }: ImageNode): string =>
  String(properties.name ?? properties.text ?? properties.quote ?? '');

/** The kinds of edges by which a place in an article tells to what it belongs. */
const ties = {
  ACTOR: ['REFERS_TO', 'PUBLISHED_BY'],
  STATEMENT: [],
  UTTERANCE: ['EVIDENCE_FOR'],
} satisfies Record<Judgement['kind'], readonly EdgeKind[]>;

/** To what each place would belong. */
function belongingAfter(kind: Judgement['kind'], before: Grouping, changes: Changes): ReadonlyMap<string, string> {
  const belonging = new Map(before.map(({ member, id }) => [member, id]));
  const tying: readonly EdgeKind[] = ties[kind];
  const among = ({ kind: one }: { readonly kind: EdgeKind }) => tying.includes(one);
  for (const { near } of changes.goneEdges.filter(among)) belonging.delete(near);
  for (const { from, to } of changes.edges.filter(among)) belonging.set(from, to);
  if (kind !== 'STATEMENT') return belonging;
  for (const { id, properties } of changes.nodes.filter(node => belonging.has(node.id))) {
    if (properties.statementId === undefined) belonging.delete(id);
    else belonging.set(id, String(properties.statementId));
  }
  return belonging;
}

async function thingsThere(graph: Graph, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await graph.read<{ readonly id: string; readonly name: string }>(query('read/things-there'), {
    ids: [...new Set(ids)],
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function shifted(
  counts: ReadonlyMap<string, number>,
  added: readonly string[],
  gone: readonly string[],
): ReadonlyMap<string, number> {
  const sum = (label: string, list: readonly string[]) => list.filter(one => one === label).length;
  return new Map([...counts].map(([label, count]) => [label, count + sum(label, added) - sum(label, gone)]));
}
