import { mkdtemp, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { openEmbedded } from '../../src/graph/embedded.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { type GraphAddress, openGraph } from '../../src/graph/open.ts';

/** An empty graph that nobody else uses until it is given back. */
export interface Lent {
  readonly address: GraphAddress;
  giveBack(): Promise<void>;
}

/** One of the engines that every test of the graph runs on. */
export interface Engine {
  readonly name: Graph['engine'];
  /** Lends an empty graph until `giveBack`: for `beforeAll`. One at a time in a file. */
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
  else describe.skip(`${name}, on Neo4j (${missing})`, () => tests(onNeo4j));
}

function testsOnNeo4j(tests: (engine: Engine) => void): void {
  // The first to ask waits for the server to start, longer than a test may take.
  beforeAll(async () => (await lendServer()).giveBack());
  tests(onNeo4j);
}

const embedded = engine('embedded', lendFolder, ({ url }) =>
  openEmbedded(url.slice('file:'.length), { shuffled: true }),
);
const onNeo4j = engine('neo4j', lendServer, openGraph);

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

let lent = false;

async function lendServer(): Promise<Lent> {
  const lender = inject('neo4j');
  if ('missing' in lender) throw new Error(lender.missing);
  if (lent) throw new Error('this file has the one Neo4j already and would wait for itself');
  lent = true;
  const socket = connect(lender.port, '127.0.0.1');
  const address: GraphAddress | { readonly missing: string } = JSON.parse(await lineFrom(socket));
  if ('missing' in address) throw new Error(address.missing);
  await empty(address);
  const giveBack = async () => {
    lent = false;
    socket.destroy();
  };
  return { address, giveBack };
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
