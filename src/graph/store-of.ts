import type { Graph } from './graph.ts';
import { statementsOf } from './query.ts';
import type { Store } from './store.ts';
import { storedEvidence } from './stored-evidence.ts';
import { storedImage } from './stored-image.ts';

/** The store that a graph holds. */
export const storeOf = (graph: Graph): Store => ({
  prepare: () => graph.define(statementsOf(`schema/${graph.engine}`)),
  ...storedEvidence(graph),
  ...storedImage(graph),
});
