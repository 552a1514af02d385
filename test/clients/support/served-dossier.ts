import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Graph } from '../../../src/graph/graph.ts';
import { openGraph } from '../../../src/graph/open.ts';
import { type Serving, startServer } from '../../../src/server.ts';
import { readerHere } from '../../api/mutations/support/written.ts';
import { gainsay } from '../../e2e/support/gainsay.ts';
import { seededEncoder } from '../../support/seeded-encoder.ts';

/** The example dossier, read into a graph, behind a server that listens. */
export interface ServedDossier {
  readonly url: string;
  readonly endpoint: string;
  readonly socket: string;
}

const nowhere = { write: () => undefined };

/** Serves the example dossier to all tests of a file; what they send to be read is read without a model. */
export function servedDossier(): () => ServedDossier {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-clients-'));
  let graph: Graph;
  let server: Serving;
  beforeAll(async () => {
    cpSync('examples/dossier', `${folder}/articles`, { recursive: true });
    const url = `file:${folder}/graph`;
    const { status, stderr } = await gainsay(['ingest', `${folder}/articles`, '--graph', url]);
    if (status !== 0) throw new Error(stderr);
    graph = await openGraph({ url, username: '', password: '', database: '' });
    const openReader = () => readerHere(seededEncoder);
    server = await startServer({ graph, port: 0, logLevel: 'silent', logTo: nowhere, openReader });
  });
  afterAll(async () => {
    await server.close();
    await graph.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return () => ({
    url: server.url,
    endpoint: `${server.url}/graphql`,
    socket: `${server.url.replace(/^http/, 'ws')}/graphql`,
  });
}
