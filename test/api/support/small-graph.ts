import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Image } from '../../../src/domain/image.ts';
import { openEmbedded } from '../../../src/graph/embedded.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { storeOf } from '../../../src/graph/store-of.ts';
import { smallWorld } from './small-world.ts';

/** The small world, or another, in an embedded graph, for all tests of a file. */
export function smallGraph(world: Image = smallWorld()): () => Graph {
  let folder: string;
  let graph: Graph;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gainsay-api-'));
    graph = await openEmbedded(folder, { shuffled: true });
    const store = storeOf(graph);
    await store.prepare();
    await store.replaceImage(world, 'test');
  });
  afterAll(async () => {
    await graph.close();
    await rm(folder, { recursive: true, force: true });
  });
  return () => graph;
}
