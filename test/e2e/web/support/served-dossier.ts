import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ApiKey } from '../../../../src/config.ts';
import { openEmbedded } from '../../../../src/graph/embedded.ts';
import { storeOf } from '../../../../src/graph/store-of.ts';
import { ingest } from '../../../../src/ingest/ingest.ts';
import { startServer } from '../../../../src/server.ts';
import type { Raw } from '../../../../src/text/clean.ts';
import { openEncoder } from '../../../../src/text/tag.ts';
import { buildWhenStale } from '../../../../web/build-when-stale.ts';
import { dossier, feeding } from '../../support/dossier.ts';

/** The example dossier in a graph of its own, with the explorer in front of it. */
export interface ServedDossier {
  readonly url: string;
  /** Serves the same graph to those who have a key; gives back the address. */
  readonly serveWithKeys: (keys: readonly ApiKey[]) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** The log of changes is no part of what a test tells. */
const quiet = { logLevel: 'silent', logTo: { write: () => undefined } } as const;

/** Serves the dossier, and the articles given beside it. */
export async function serveDossier(more: readonly Raw[] = []): Promise<ServedDossier> {
  await buildWhenStale();
  const folder = await mkdtemp(join(tmpdir(), 'gainsay-web-'));
  const graph = await openEmbedded(folder);
  const store = storeOf(graph);
  await store.prepare();
  const encoder = await openEncoder();
  await ingest(feeding([...(await dossier()), ...more.map(raw => ({ kind: 'article' as const, raw }))]), {
    store,
    encoder,
  });
  await encoder.close();
  const server = await startServer({ graph, port: 0, ...quiet });
  const servers = [server];
  return {
    url: server.url,
    serveWithKeys: async keys => {
      const keyed = await startServer({ graph, port: 0, border: { access: { keys, tokens: null } }, ...quiet });
      servers.push(keyed);
      return keyed.url;
    },
    close: async () => {
      await Promise.all(servers.map(one => one.close()));
      await graph.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
