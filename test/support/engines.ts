import { mkdtemp, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { openEmbedded } from '../../src/graph/embedded.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { type GraphAddress, openGraph } from '../../src/graph/open.ts';
import type { Told } from './neo4j/lender.ts';

/** An empty graph that nobody else uses until it is given back. */
export interface Lent {
  readonly address: GraphAddress;
  giveBack(): Promise<void>;
}

/** One of the engines that every test of the graph runs on. */
export interface Engine {
  readonly name: Graph['engine'];
  /** Lends an empty graph until `giveBack`: for `beforeAll`. One at a time in a file: the next is the same, emptied. */
  lend(): Promise<Lent>;
  /** The address of an empty graph, for this test. */
  freshAddress(): Promise<GraphAddress>;
  /** An empty graph, opened for this test and closed after it. */
  openFresh(): Promise<Graph>;
}

/** Runs the same tests on each engine. */
export function describeOnEngines(name: string, tests: (engine: Engine) => void): void {
  describe(`${name}, embedded`, () => tests(embedded));
  describeOnNeo4j(name, tests);
}

/** Runs tests of what only a server can do; where a Neo4j cannot be had they are skipped by name, and in CI that is an error. */
export function describeOnNeo4j(name: string, tests: (engine: Engine) => void): void {
  const { missing } = { missing: undefined, ...inject('neo4j') };
  if (!missing) describe(`${name}, on Neo4j`, () => testsOnNeo4j(tests));
  else if (process.env.CI) test(`${name}, on Neo4j`, () => expect.fail(missing));
  else describe.skip(`${name}, on Neo4j (${missing})`, () => tests(onNeo4j(() => undefined)));
}

function testsOnNeo4j(tests: (engine: Engine) => void): void {
  let server: Lent | undefined;
  // Whoever waits for a server to start, or for another file to be done, waits longer than a test may take.
  beforeAll(async () => {
    server = await lendServer();
  }, serverMs);
  afterAll(() => server?.giveBack());
  tests(onNeo4j(() => server));
}

const embedded = engine('embedded', lendFolder, ({ url }) =>
  openEmbedded(url.slice('file:'.length), { shuffled: true }),
);
const onNeo4j = (server: () => Lent | undefined) => engine('neo4j', () => lendEmptied(server()), openGraph);
const serverMs = 900_000;

function engine(
  name: Engine['name'],
  lend: () => Promise<Lent>,
  open: (address: GraphAddress) => Promise<Graph>,
): Engine {
  const freshAddress = async () => {
    const lent = await lend();
    onTestFinished(lent.giveBack);
    return lent.address;
  };
  const openFresh = async () => {
    const graph = await open(await freshAddress());
    onTestFinished(() => graph.close());
    return graph;
  };
  return { name, lend, freshAddress, openFresh };
}

async function lendFolder(): Promise<Lent> {
  const folder = await mkdtemp(join(tmpdir(), 'gainsay-graph-'));
  const address = { url: `file:${folder}`, username: '', password: '', database: '' };
  return { address, giveBack: () => rm(folder, { recursive: true, force: true }) };
}

async function lendEmptied(server: Lent | undefined): Promise<Lent> {
  if (!server) throw new Error('no Neo4j was had for these tests');
  await empty(server.address);
  return { address: server.address, giveBack: async () => {} };
}

async function lendServer(): Promise<Lent> {
  const at = inject('neo4j');
  if ('missing' in at) throw new Error(at.missing);
  const socket = connect(at.port, '127.0.0.1');
  const told: Told = JSON.parse(await lineFrom(socket));
  if ('missing' in told) throw new Error(told.missing);
  return { address: told, giveBack: async () => void socket.destroy() };
}

const lineFrom = (socket: Socket): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    socket.once('error', reject).on('data', data => {
      said += data;
      if (said.endsWith('\n')) resolve(said);
    });
  });

async function empty({ url, username, password, database }: GraphAddress): Promise<void> {
  const driver = neo4j.driver(url, neo4j.auth.basic(username, password));
  const session = driver.session({ database });
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  await driver.close();
}
