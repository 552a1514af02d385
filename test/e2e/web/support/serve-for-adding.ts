import { afterAll, beforeAll } from 'vitest';
import { openInMemory } from '../../../../src/graph/embedded.ts';
import { storeOf } from '../../../../src/graph/store-of.ts';
import { openWorkers, type Workers } from '../../../../src/ingest/workers/open-workers.ts';
import type { ServerOptions } from '../../../../src/server.ts';
import { buildWhenStale } from '../../../../web/build-when-stale.ts';
import { served } from '../../../server/support/served.ts';

/** Serves a graph without articles for one test; the process that reads is one for all tests of a file. */
export function servesForAdding(): (options?: Partial<ServerOptions>) => Promise<string> {
  let reader: Workers;
  beforeAll(async () => {
    await buildWhenStale();
    reader = await openWorkers(1);
  });
  afterAll(() => reader?.close());
  return async options => {
    const graph = openInMemory();
    await storeOf(graph).prepare();
    const openReader = async () => ({ ...reader, close: async () => undefined });
    return (await served(graph, { openReader, logTo: { write: () => undefined }, ...options })).url;
  };
}
