import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../../../src/graph/embedded.ts';
import { storeOf } from '../../../../src/graph/store-of.ts';
import { ingest } from '../../../../src/ingest/ingest.ts';
import { startServer } from '../../../../src/server.ts';
import { openEncoder } from '../../../../src/text/tag.ts';
import { buildWhenStale } from '../../../../web/build-when-stale.ts';
import { dossier, feeding } from '../../support/dossier.ts';

/** The example dossier in a graph of its own, with the explorer in front of it. */
export interface ServedDossier {
  readonly url: string;
  readonly close: () => Promise<void>;
}

export async function serveDossier(): Promise<ServedDossier> {
  await buildWhenStale();
  const folder = await mkdtemp(join(tmpdir(), 'gainsay-web-'));
  const graph = await openEmbedded(folder);
  const store = storeOf(graph);
  await store.prepare();
  const encoder = await openEncoder();
  await ingest(feeding(await dossier()), { store, encoder });
  await encoder.close();
  const server = await startServer({ graph, port: 0, logLevel: 'silent' });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await graph.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
