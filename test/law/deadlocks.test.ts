import { setTimeout as pause } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { expect, onTestFinished, test } from 'vitest';
import { type GraphAddress, openGraph } from '../../src/graph/open.ts';
import { storeOf } from '../../src/graph/store-of.ts';
import { describeOnNeo4j } from '../support/engines.ts';

/** Takes one node for itself, works a while, then wants the other. */
const statementsFor = (first: string, second: string, steps = 400_000) =>
  [first, second].map(id => ({
    text: `MATCH (node:Node {id: $id}) SET node.times = node.times + 1
      WITH node UNWIND range(1, ${steps}) AS step WITH node, sum(step) AS work RETURN work`,
    parameters: { id },
  }));

/** The same without a second try. */
async function tryOnce(driver: Driver, first: string, second: string): Promise<void> {
  const session = driver.session();
  const transaction = await session.beginTransaction();
  for (const { text, parameters } of statementsFor(first, second)) await transaction.run(text, parameters);
  await transaction.commit();
}

async function opened(address: GraphAddress) {
  const graph = await openGraph(address);
  onTestFinished(() => graph.close());
  return graph;
}

function driverTo({ url, username, password }: GraphAddress): Driver {
  const driver = neo4j.driver(url, neo4j.auth.basic(username, password));
  onTestFinished(() => driver.close());
  return driver;
}

describeOnNeo4j('Two writers that wait for each other', engine => {
  test('both write in the end', async () => {
    const address = await engine.freshAddress();
    const [graph, driver] = [await opened(address), driverTo(address)];
    await graph.write(['a', 'b'].map(id => ({ text: 'CREATE (:Node {id: $id, times: 0})', parameters: { id } })));
    const tried = await Promise.allSettled([tryOnce(driver, 'a', 'b'), tryOnce(driver, 'b', 'a')]);
    expect(tried.flatMap(one => (one.status === 'rejected' ? [one.reason.code] : []))).toEqual([
      'Neo.TransientError.Transaction.DeadlockDetected',
    ]);
    await Promise.all([graph.write(statementsFor('a', 'b')), graph.write(statementsFor('b', 'a'))]);
    expect(await graph.read('MATCH (node:Node) RETURN node.times AS times')).toEqual([{ times: 3 }, { times: 3 }]);
  });
});

/** For how long one writer loses: longer than the driver tries. */
const losingMs = 20_000;
/** By then who wants what another has is sure to wait for it. */
const waitingMs = 50;

/**
 * Has what another wants last, then wants what it took first, again and again: of two that wait for each other the server lets the
 * younger go, so each of its transactions is begun long before it is used, and waits already for what the one before still has.
 * Another begins as soon as it has the first. Resolves to how often it wrote, and to what comes of the other.
 */
async function keepWinning<Result>(driver: Driver, first: string, second: string, other: () => Promise<Result>) {
  const begin = async () => {
    const session = driver.session();
    const transaction = await session.beginTransaction();
    // A transaction is as old as its first write.
    await transaction.run('CREATE (:Older)');
    return { session, transaction };
  };
  const [takeFirst, takeSecond] = statementsFor(first, second, 1).map(
    ({ text, parameters }) =>
      ({ transaction }: Awaited<ReturnType<typeof begin>>) =>
        transaction.run(text, parameters).then(() => undefined),
  );
  const begun = [await begin(), await begin(), await begin()];
  let taken = takeFirst!(begun[0]!);
  await taken;
  const lost = other();
  let wins = 0;
  for (const until = Date.now() + losingMs; Date.now() < until; wins += 1) {
    begun.push(await begin());
    const winner = begun.shift()!;
    await taken;
    await takeSecond!(winner);
    taken = takeFirst!(begun[0]!);
    await pause(waitingMs);
    await winner.transaction.commit();
    await winner.session.close();
  }
  await taken;
  for (const { session } of begun) await session.close();
  return { wins, result: await lost };
}

describeOnNeo4j('A writer that is let go again and again', engine => {
  test('writes in the end, though it takes longer than the driver tries', async () => {
    const address = await engine.freshAddress();
    const [graph, driver] = [await opened(address), driverTo(address)];
    await graph.write(['a', 'b'].map(id => ({ text: 'CREATE (:Node {id: $id, times: 0})', parameters: { id } })));
    const began = Date.now();
    const { wins, result } = await keepWinning(driver, 'b', 'a', () =>
      graph.write(statementsFor('a', 'b')).then(() => Date.now() - began),
    );
    expect(result).toBeGreaterThan(8_000);
    const times = wins + 1;
    expect(await graph.read('MATCH (node:Node) RETURN node.times AS times')).toEqual([{ times }, { times }]);
  });
});

describeOnNeo4j('Many that prepare one graph at once', engine => {
  test('all prepare it', async () => {
    const address = await engine.freshAddress();
    const graph = await opened(address);
    const drop = async (what: 'CONSTRAINT' | 'INDEX') => {
      const names = await graph.read<{ name: string }>(
        `SHOW ${what} YIELD name, type WHERE type <> 'LOOKUP' RETURN name`,
      );
      await graph.define(names.map(({ name }) => `DROP ${what} \`${name}\` IF EXISTS`));
    };
    const stores = (await Promise.all(Array.from({ length: 8 }, () => opened(address)))).map(graph => storeOf(graph));
    for (let round = 0; round < 3; round += 1) {
      await drop('CONSTRAINT');
      await drop('INDEX');
      await Promise.all(stores.map(store => store.prepare()));
    }
    expect(await graph.read('SHOW CONSTRAINTS YIELD name RETURN count(*) > 0 AS any')).toEqual([{ any: true }]);
  });
});
