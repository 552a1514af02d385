import type { Edge, Image, ImageNode, Properties } from '../domain/image.ts';
import { byId } from '../domain/order.ts';
import { batchesOf } from './batches.ts';
import type { CypherStatement, Graph } from './graph.ts';
import { type Changes, changesTo, type EdgeHash, type GoneEdge, type Hashed, type NodeHash } from './image-changes.ts';
import { query } from './query.ts';
import type { Store } from './store.ts';
import { knownKind, knownLabels } from './vocabulary.ts';

/** The half of the store that holds what follows from the evidence. */
export function storedImage(graph: Graph): Pick<Store, 'imageStamp' | 'replaceImage' | 'image'> {
  const imageStamp = async () => (await stampOf(graph)) || null;
  return {
    imageStamp,
    image: () => imageOf(graph),
    replaceImage: (image, stamp) => replaceImage(graph, image, stamp),
  };
}

/** The stamp of the stored image, empty where there is none. */
async function stampOf(graph: Graph): Promise<string> {
  const [meta] = await graph.read<{ stamp: string }>(query('read/store.image-stamp'));
  return meta?.stamp ?? '';
}

async function replaceImage(graph: Graph, image: Image, stamp: string) {
  // The stamp comes first: if the image changes while it is read, the stamp is no longer this one when it is written.
  const was = await stampOf(graph);
  const nodes = await graph.read<NodeHash>(query('read/store.node-hashes'));
  const edges = await graph.read<EdgeHash>(query('read/store.edge-hashes'));
  const changes = changesTo(image, nodes, edges);
  await graph.write([
    { text: query('write/lock-image'), parameters: { stamp } },
    { text: query('write/stamp-image'), parameters: { was, stamp } },
    ...writesOf(changes),
  ]);
  return { written: changes.nodes.length + changes.edges.length, removed: changes.removed };
}

const writesOf = ({ nodes, edges, goneNodes, goneEdges }: Changes): readonly CypherStatement[] => [
  ...byText(goneEdges, edge => ofKind('write/delete-edges', edge.kind), nearRow),
  ...batchesOf([...goneNodes].sort()).map(ids => ({ text: query('write/delete-nodes'), parameters: { ids } })),
  ...byText(nodes, node => withLabels(node.labels), nodeRow),
  ...byText(edges, edge => ofKind('write/create-edges', edge.kind), edgeRow),
];

/** A statement a batch for all things that share its text, each thing a row of its own, sorted by id. */
function byText<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  textOf: (thing: Thing) => string,
  rowOf: (thing: Thing) => unknown,
): readonly CypherStatement[] {
  const groups = new Map<string, Thing[]>();
  for (const thing of [...things].sort(byId)) {
    const text = textOf(thing);
    groups.set(text, groups.get(text) ?? []);
    groups.get(text)?.push(thing);
  }
  return [...groups].flatMap(([text, group]) =>
    batchesOf(group).map(batch => ({ text, parameters: { rows: batch.map(rowOf) } })),
  );
}

const withLabels = (labels: readonly string[]): string =>
  query('write/put-nodes').replace('NODE_LABELS', knownLabels(labels).join(':'));
const ofKind = (name: string, kind: string): string => query(name).replace('EDGE_KIND', knownKind(kind));

const nodeRow = ({ id, hash, properties }: Hashed<ImageNode>) => ({ ...properties, id, hash });
const nearRow = ({ id, near }: GoneEdge) => ({ id, near });
const edgeRow = ({ id, hash, from, to, properties }: Hashed<Edge>) => ({
  from,
  to,
  properties: { ...properties, id, hash },
});

async function imageOf(graph: Graph): Promise<Image> {
  const nodes = await graph.read<StoredNode>(query('read/store.nodes'));
  const edges = await graph.read<StoredEdge>(query('read/store.edges'));
  return { nodes: nodes.map(nodeOf).sort(byId), edges: edges.map(edgeOf).sort(byId) };
}

interface StoredNode {
  readonly labels: readonly string[];
  readonly properties: Properties & { readonly id: string };
}
interface StoredEdge {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties & { readonly id: string };
}

const nodeOf = ({ labels, properties: { id, hash: _, ...properties } }: StoredNode): ImageNode => ({
  id,
  labels: knownLabels(labels),
  properties,
});

const edgeOf = ({ kind, from, to, properties: { id, hash: _, ...properties } }: StoredEdge): Edge => ({
  id,
  kind: knownKind(kind),
  from,
  to,
  properties,
});
