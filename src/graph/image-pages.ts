import type { Edge, ImageNode, NodeLabel } from '../domain/image.ts';
import { byId, byText } from '../domain/order.ts';
import { batchesOf } from './batches.ts';
import type { Graph } from './graph.ts';
import { query } from './query.ts';
import { readAhead } from './read-ahead.ts';
import { edgeOf, nodeOf, type StoredEdge, type StoredNode } from './stored-rows.ts';
import { knownLabels } from './vocabulary.ts';

/** Some nodes of the stored image, sorted by id, and the edges that leave them. */
export interface ImagePage {
  readonly nodes: readonly ImageNode[];
  readonly edges: readonly Edge[];
}

/** Nodes a page: more would be long in memory and near the time a read may take. */
const nodesAtOnce = 10_000;

/**
 * The stored nodes of a label page by page, in the order of their ids: a large image never stands in memory whole. While one page is
 * used, the next is read.
 */
export async function* imagePages(graph: Graph, label: NodeLabel): AsyncIterable<ImagePage> {
  const [labels] = knownLabels([label]);
  const text = (name: string) => query(name).replace('NODE_LABELS', labels!);
  const rows = await graph.read<{ id: string }>(text('read/store.ids'));
  const ids = rows.map(({ id }) => id).sort(byText);
  const pageOf = async (batch: readonly string[]): Promise<ImagePage> => {
    const between = { first: batch[0]!, last: batch.at(-1)! };
    const [nodes, edges] = await Promise.all([
      graph.read<StoredNode>(text('read/store.nodes-between'), between),
      graph.read<StoredEdge>(query('read/store.edges-from'), { ids: batch }),
    ]);
    return { nodes: nodes.map(nodeOf).sort(byId), edges: edges.map(edgeOf) };
  };
  yield* readAhead(batchesOf(ids, nodesAtOnce), pageOf, 2);
}
