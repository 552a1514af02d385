import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { GraphAddress } from '../../../src/graph/open.ts';
import { startDockerServer } from './docker-server.ts';
import { lender } from './lender.ts';
import { startLocalServer } from './local-server.ts';
import { type Way, wayToNeo4j } from './way.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The port at which the Neo4j servers of a test run are lent out, or why there is none. */
    readonly neo4j: { readonly port: number } | { readonly missing: string };
  }
}

const missing =
  'a Neo4j needs Docker, or a JDK 17 with Maven, or GAINSAY_TEST_NEO4J with the address of one to be emptied';
const password = 'gainsay-test';
/** As many as vitest runs at once. */
const workers = 2;

interface Running {
  readonly url: string;
  readonly password: string;
  stop(): Promise<void>;
}

/** Lends the tests a Neo4j of their own for each worker, each started for the first that needs it; one that is given is lent in turns. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.GAINSAY_TEST_NEO4J;
  const way = given ? null : await wayToNeo4j();
  if (!given && !way) {
    project.provide('neo4j', { missing });
    return async () => {};
  }
  const servers = given
    ? [once(async () => ({ url: given, password: process.env.NEO4J_PASSWORD ?? password, stop: async () => {} }))]
    : Array.from({ length: workers }, (_, number) => once(() => start(way!, number)));
  const lent = lender(servers.map(server => async () => loginOf(await server.started())));
  await new Promise<void>(resolve => lent.listen(0, '127.0.0.1', resolve));
  project.provide('neo4j', { port: (lent.address() as AddressInfo).port });
  return async () => {
    lent.close();
    // One after the other: each may leave an archive of its classes in the same place.
    for (const server of servers) await (await server.ifStarted())?.stop();
  };
}

/** Starts a server at most once, when it is first needed. */
function once(start: () => Promise<Running>) {
  let running: Promise<Running> | undefined;
  return {
    started: () => (running ??= start()),
    ifStarted: async () => running?.catch(() => undefined),
  };
}

const loginOf = ({ url, password }: Running): GraphAddress => ({
  url,
  username: 'neo4j',
  password,
  database: 'neo4j',
});

async function start(way: Way, number: number): Promise<Running> {
  const project = `gainsay-test-${process.pid}-${number}`;
  if (way === 'docker') {
    const server = await startDockerServer({ project, password, port: 0 });
    return { url: server.url, password, stop: () => server.stop({ data: 'drop' }) };
  }
  const home = await mkdtemp(join(tmpdir(), 'gainsay-neo4j-'));
  const server = await startLocalServer({ home, password, port: 0, tied: true });
  return { url: server.url, password, stop: () => server.stop().then(() => rm(home, { recursive: true })) };
}
