import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { GraphAddress } from '../../../src/graph/open.ts';
import { startDockerServer } from './docker-server.ts';
import { startLocalServer } from './local-server.ts';
import { type Way, wayToNeo4j } from './way.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The port at which the one Neo4j of a test run is lent out, or why there is none. */
    readonly neo4j: { readonly port: number } | { readonly missing: string };
  }
}

const missing =
  'a Neo4j needs Docker, or a JDK 17 with Maven, or GAINSAY_TEST_NEO4J with the address of one to be emptied';
const password = 'gainsay-test';

interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Lends one Neo4j to the tests, to one at a time, and starts it for the first that asks.
 * Whoever connects waits for its turn and is told the address; its turn ends when it hangs up, however that happens.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.GAINSAY_TEST_NEO4J;
  const way = given ? null : await wayToNeo4j();
  if (!given && !way) {
    project.provide('neo4j', { missing });
    return async () => {};
  }
  let running: Promise<Running> | undefined;
  const address = async (): Promise<GraphAddress> => {
    running ??= given ? Promise.resolve({ url: given, stop: async () => {} }) : start(way!);
    const { url } = await running;
    return { url, username: 'neo4j', password: process.env.NEO4J_PASSWORD ?? password, database: 'neo4j' };
  };
  const lender = lending(address);
  await new Promise<void>(resolve => lender.listen(0, '127.0.0.1', resolve));
  project.provide('neo4j', { port: (lender.address() as { port: number }).port });
  return async () => {
    lender.close();
    await (await running?.catch(() => undefined))?.stop();
  };
}

function lending(address: () => Promise<GraphAddress>) {
  let last: Promise<void> = Promise.resolve();
  return createServer(socket => {
    last = last.then(() => lend(socket, address));
  });
}

async function lend(socket: Socket, address: () => Promise<GraphAddress>): Promise<void> {
  const hungUp = new Promise<void>(resolve => socket.once('close', () => resolve()));
  socket.on('error', () => socket.destroy()).resume();
  const answer = await address().catch(error => ({ missing: String(error) }));
  socket.write(`${JSON.stringify(answer)}\n`);
  await hungUp;
}

async function start(way: Way): Promise<Running> {
  const project = `gainsay-test-${process.pid}`;
  if (way === 'docker') {
    const server = await startDockerServer({ project, password, port: 0 });
    return { url: server.url, stop: () => server.stop({ data: 'drop' }) };
  }
  const home = await mkdtemp(join(tmpdir(), 'gainsay-neo4j-'));
  const server = await startLocalServer({ home, password, port: 0, tied: true });
  return { url: server.url, stop: () => server.stop().then(() => rm(home, { recursive: true })) };
}
