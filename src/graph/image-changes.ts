import { hash } from 'node:crypto';
import type { Edge, EdgeKind, Image, ImageNode } from '../domain/image.ts';
import { knownLabels, nearEnd } from './vocabulary.ts';

/** What is stored of a node and of an edge, in short. */
export interface NodeHash {
  readonly id: string;
  readonly hash: string;
}
export interface EdgeHash extends NodeHash {
  readonly kind: EdgeKind;
  readonly from: string;
  readonly to: string;
}

export type Hashed<Thing> = Thing & { readonly hash: string };

/** An edge that is to go, with the end at which it is found. */
export interface GoneEdge {
  readonly id: string;
  readonly kind: EdgeKind;
  readonly near: string;
}

/** What has to be written so that the stored image becomes another one. */
export interface Changes {
  readonly nodes: readonly Hashed<ImageNode>[];
  readonly edges: readonly Hashed<Edge>[];
  readonly goneNodes: readonly string[];
  /** Edges that are no more or are written anew. */
  readonly goneEdges: readonly GoneEdge[];
  /** How many of the nodes and edges are no more. */
  readonly removed: number;
}

/** Compares what is stored with the image it is to be. */
export function changesTo(image: Image, nodes: readonly NodeHash[], edges: readonly EdgeHash[]): Changes {
  refuseLooseEnds(image);
  const changedNodes = changed(image.nodes, hashOfNode, nodes);
  const changedEdges = changed(image.edges, hashOfEdge, edges);
  const keptNodes = idsOf(image.nodes);
  const keptEdges = idsOf(image.edges);
  const rewritten = idsOf(changedEdges);
  const goneNodes = nodes.filter(node => !keptNodes.has(node.id)).map(node => node.id);
  const goneEdges = edges.filter(edge => !keptEdges.has(edge.id) || rewritten.has(edge.id));
  const removed = goneNodes.length + goneEdges.filter(edge => !keptEdges.has(edge.id)).length;
  return { nodes: changedNodes, edges: changedEdges, goneNodes, goneEdges: goneEdges.map(goneEdge), removed };
}

/** An edge with the end at which it is found. */
export const goneEdge = (edge: EdgeHash): GoneEdge => ({
  id: edge.id,
  kind: edge.kind,
  near: edge[nearEnd[edge.kind]],
});

/** An edge without both its nodes would be left out by the engines, and nobody would be told. */
function refuseLooseEnds({ nodes, edges }: Image): void {
  const ids = idsOf(nodes);
  const loose = edges.find(({ from, to }) => !ids.has(from) || !ids.has(to));
  if (loose) throw new TypeError(`the edge ${loose.id} (${loose.from} ${loose.kind} ${loose.to}) lacks a node`);
}

function changed<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  hashOf: (thing: Thing) => string,
  stored: readonly NodeHash[],
): readonly Hashed<Thing>[] {
  const hashes = new Map(stored.map(({ id, hash }) => [id, hash]));
  return things.map(thing => ({ ...thing, hash: hashOf(thing) })).filter(({ id, hash }) => hashes.get(id) !== hash);
}

const idsOf = (things: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(things.map(({ id }) => id));

export const hashOfNode = ({ labels, properties }: ImageNode): string =>
  hashOf([knownLabels(labels), entriesOf(properties)]);
export const hashOfEdge = ({ kind, from, to, properties }: Edge): string =>
  hashOf([kind, from, to, entriesOf(properties)]);

const entriesOf = (properties: object) => Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));

const hashOf = (value: unknown): string => hash('sha256', JSON.stringify(value), 'base64url').slice(0, 22);
