import type { Graph } from './graph.ts';
import { imagePages } from './image-pages.ts';
import { query, statementsOf } from './query.ts';
import type { Store } from './store.ts';
import { storedEvidence } from './stored-evidence.ts';
import { storedImage } from './stored-image.ts';

export interface StoreOptions {
  /** So many nodes and edges are drawn in one transaction, or those of one statement. */
  readonly rowsAtOnce?: number;
}

/** The store that a graph holds. */
export const storeOf = (graph: Graph, { rowsAtOnce }: StoreOptions = {}): Store => ({
  prepare: async () => {
    await graph.define(statementsOf(`schema/${graph.engine}`));
    // Whoever opens an embedded graph has it to himself.
    if (graph.engine === 'embedded') await graph.write([{ text: query('write/free-pen'), parameters: {} }]);
  },
  ...storedEvidence(graph),
  ...storedImage(graph, rowsAtOnce),
  pages: label => imagePages(graph, label),
});
