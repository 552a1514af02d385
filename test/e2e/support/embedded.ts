import { jsonl } from '../../../src/graph/formats/jsonl.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { openGraph } from '../../../src/graph/open.ts';
import type { Store } from '../../../src/graph/store.ts';
import { storeOf } from '../../../src/graph/store-of.ts';

/** Works with the embedded graph of a folder, closed afterwards. */
export async function inFolder<Result>(folder: string, work: (store: Store) => Promise<Result>): Promise<Result> {
  const graph = await openGraph({ url: `file:${folder}`, username: '', password: '', database: '' });
  try {
    return await work(await prepared(graph));
  } finally {
    await graph.close();
  }
}

export async function prepared(graph: Graph): Promise<Store> {
  const store = storeOf(graph);
  await store.prepare();
  return store;
}

/** The bytes that `gainsay export` writes. */
export const exportOf = async (store: Store): Promise<string> => [...jsonl(await store.image())].join('');
