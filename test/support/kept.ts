import type { Reading } from '../../src/domain/reading.ts';
import { jsonl } from '../../src/graph/formats/jsonl.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { Store } from '../../src/graph/store.ts';
import { storeOf } from '../../src/graph/store-of.ts';
import { derive } from '../../src/ingest/derive.ts';
import type { Engine } from './engines.ts';

/** An empty graph of this test in which these readings are kept and derived. */
export async function openWith(engine: Engine, readings: readonly Reading[]): Promise<{ graph: Graph; store: Store }> {
  const graph = await engine.openFresh();
  const store = storeOf(graph);
  await store.prepare();
  await store.keep(readings);
  await derive(store);
  return { graph, store };
}

/** The image as an export prints it. */
export const exported = async (store: Store): Promise<string> => [...jsonl(await store.image())].join('');
