import type { NeighbourhoodQuery } from '../../graphql/operations.ts';
import type { GraphLink, GraphNode } from './graph-types.ts';

/** What the server has told of the graph so far. */
export interface KnownGraph {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly links: ReadonlyMap<string, GraphLink>;
  /** How many connections each node has in the whole graph. */
  readonly degrees: ReadonlyMap<string, number>;
  /** The neighbours of what was asked about, the most spoken of first. */
  readonly rings: ReadonlyMap<string, readonly string[]>;
}

/** An answer, and the one thing it is about; null where it is about several. */
export interface Told {
  readonly centre: string | null;
  readonly answer: NeighbourhoodQuery;
}

/** The server tells at most this many connections at once. */
const mostLinks = 2_000;

export function knownGraph(told: readonly Told[]): KnownGraph {
  const nodes = new Map<string, GraphNode>();
  const links = new Map<string, GraphLink>();
  const degrees = new Map<string, number>();
  const rings = new Map<string, readonly string[]>();
  for (const { centre, answer } of told) {
    const { neighbourhood } = answer;
    const found = neighbourhood.nodes.flatMap(node => graphNode(node) ?? []);
    for (const node of found) nodes.set(node.id, node);
    const ofAnswer = neighbourhood.edges.flatMap(edge => graphLink(edge) ?? []);
    for (const link of ofAnswer) links.set(link.id, link);
    if (ofAnswer.length < mostLinks) countDegrees(degrees, neighbourhood, ofAnswer);
    if (centre !== null)
      rings.set(
        centre,
        found.map(({ id }) => id).filter(id => id !== centre),
      );
  }
  return { nodes, links, degrees, rings };
}

type Answer = NeighbourhoodQuery['neighbourhood'];

function graphNode(node: Answer['nodes'][number]): GraphNode | null {
  const { id } = node;
  if ('kind' in node) return { id, kind: node.kind, name: node.name };
  if (node.__typename === 'Statement') return { id, kind: 'STATEMENT', name: node.text };
  if (node.__typename === 'Place') return { id, kind: 'PLACE', name: node.name };
  if (node.__typename === 'Event') return { id, kind: 'EVENT', name: node.text || node.type };
  return null;
}

const graphLink = ({ id, relation, at, from, to }: Answer['edges'][number]): GraphLink | null =>
  from && to && from.id !== to.id ? { id, relation, at, from: from.id, to: to.id } : null;

function countDegrees(degrees: Map<string, number>, { nodes, hidden }: Answer, links: readonly GraphLink[]): void {
  const here = new Map(nodes.map(({ id }) => [id, 0]));
  for (const { from, to } of links) {
    here.set(from, (here.get(from) ?? 0) + 1);
    here.set(to, (here.get(to) ?? 0) + 1);
  }
  for (const { nodeId, count } of hidden) here.set(nodeId, (here.get(nodeId) ?? 0) + count);
  for (const [id, count] of here) degrees.set(id, count);
}
