import type { Relation } from '../../graphql/operations.ts';
import type { Period } from '../../parts/bins.ts';
import type { Days } from '../../period.ts';
import { isSide } from '../../relations.ts';
import type { GraphLink, GraphNode, NodeKind } from './graph-types.ts';
import type { KnownGraph } from './known-graph.ts';

/** What is drawn, in the order of the table: the same on the canvas, in the table and in what is downloaded. */
export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly lines: readonly DrawnLine[];
}

export interface DrawnNode extends GraphNode {
  /** How many of its connections lead to what is not shown. */
  readonly hiddenCount: number;
  readonly lineCount: number;
}

/** All connections of one kind between two nodes, which are one line. */
export interface DrawnLine {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly relation: Relation;
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
  /** How many lines' breadth it stands beside the middle, where several join the same two. */
  readonly lane: number;
}

/** What a reader has left over of what is shown. */
export interface Filter {
  readonly starts: readonly string[];
  /** The kinds of nodes and connections that are not to be drawn. */
  readonly hidden: ReadonlySet<string>;
  readonly days: Days;
}

export function drawing(known: KnownGraph, ids: readonly string[], { starts, hidden, days }: Filter): Drawing {
  const shown = new Set(ids);
  const among = linksAmong(known, shown);
  const kept = new Set(ids.filter(id => starts.includes(id) || !hidden.has(known.nodes.get(id)!.kind)));
  const visible = among.filter(({ relation, from, to }) => !hidden.has(relation) && kept.has(from) && kept.has(to));
  const inPeriod = heardIn(visible, days, known, starts);
  const isNarrowed = hidden.size > 0 || days.from !== null || days.to !== null;
  const touched = new Set(inPeriod.flatMap(({ from, to }) => [from, to]));
  const lines = linesOf(inPeriod);
  const nodes = ids
    .filter(id => kept.has(id) && (!isNarrowed || touched.has(id) || starts.includes(id)))
    .map(id => ({
      ...known.nodes.get(id)!,
      hiddenCount: Math.max(0, (known.degrees.get(id) ?? 0) - ends(among, id)),
      lineCount: lines.filter(({ from, to }) => from === id || to === id).length,
    }));
  return { nodes, lines };
}

/** How many nodes and connections there are of each kind before a reader leaves any out. */
export function kindCounts(known: KnownGraph, ids: readonly string[]): ReadonlyMap<NodeKind | Relation, number> {
  const kinds = [...ids.map(id => known.nodes.get(id)!.kind), ...linesOf(linksAmong(known, new Set(ids))).map(kindOf)];
  const counts = new Map<NodeKind | Relation, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

const kindOf = ({ relation }: DrawnLine): Relation => relation;

/** When the sides were taken that are shown, whatever days are chosen. */
export function periodsOf(known: KnownGraph, ids: readonly string[], hidden: ReadonlySet<string>): readonly Period[] {
  const periods = new Map<string | null, { at: string | null; assertionCount: number; denialCount: number }>();
  for (const { relation, at } of linksAmong(known, new Set(ids))) {
    if (!isSide(relation) || hidden.has(relation)) continue;
    const day = at?.slice(0, 10) ?? null;
    const period = periods.get(day) ?? { at: day, assertionCount: 0, denialCount: 0 };
    periods.set(day, period);
    if (relation === 'ASSERTS') period.assertionCount += 1;
    else period.denialCount += 1;
  }
  return [...periods.values()].sort((a, b) => (a.at ?? '').localeCompare(b.at ?? ''));
}

export const linksAmong = ({ links }: KnownGraph, ids: ReadonlySet<string>): readonly GraphLink[] =>
  [...links.values()].filter(({ from, to }) => ids.has(from) && ids.has(to)).sort(byId);

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

const ends = (links: readonly GraphLink[], id: string): number =>
  links.filter(({ from, to }) => from === id || to === id).length;

/**
 * The sides that were taken on the chosen days, and what has no day where it hangs on them: a statement that nobody
 * spoke of then is not there, be it near to one that was spoken of.
 */
function heardIn(
  links: readonly GraphLink[],
  { from, to }: Days,
  known: KnownGraph,
  starts: readonly string[],
): readonly GraphLink[] {
  if (from === null && to === null) return links;
  const isThen = ({ at }: GraphLink) =>
    at !== null &&
    (from === null || at.slice(0, 10) >= from.slice(0, at.length)) &&
    (to === null || at.slice(0, 10) <= to);
  const sides = links.filter(link => isSide(link.relation) && isThen(link));
  const heard = new Set([...starts, ...sides.flatMap(link => [link.from, link.to])]);
  const isThere = (id: string) => heard.has(id) || known.nodes.get(id)?.kind !== 'STATEMENT';
  const around = links.filter(
    link =>
      !isSide(link.relation) && (heard.has(link.from) || heard.has(link.to)) && isThere(link.from) && isThere(link.to),
  );
  return [...sides, ...around];
}

export const lineKey = ({ from, relation, to }: Pick<GraphLink, 'from' | 'relation' | 'to'>): string =>
  `${from} ${relation} ${to}`;

function linesOf(links: readonly GraphLink[]): readonly DrawnLine[] {
  const byKey = new Map<string, GraphLink[]>();
  for (const link of links) byKey.set(lineKey(link), [...(byKey.get(lineKey(link)) ?? []), link]);
  const lines = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1));
  return lines.map(([key, [first, ...more]]) => {
    const days = [first!, ...more].flatMap(({ at }) => at ?? []).sort();
    const { from, to, relation } = first!;
    return {
      key,
      from,
      to,
      relation,
      count: more.length + 1,
      first: days[0] ?? null,
      last: days.at(-1) ?? null,
      lane: laneOf(key, lines, from, to),
    };
  });
}

function laneOf(
  key: string,
  lines: readonly (readonly [key: string, links: readonly GraphLink[]])[],
  from: string,
  to: string,
): number {
  const beside = lines.filter(
    ([, [link]]) => (link!.from === from && link!.to === to) || (link!.from === to && link!.to === from),
  );
  const lane = beside.findIndex(([other]) => other === key) - (beside.length - 1) / 2;
  return from < to ? lane : -lane;
}
