import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readOperations } from '../../../src/api/operations.ts';
import { openGraph } from '../../../src/graph/open.ts';
import { gainsay, start } from '../../e2e/support/gainsay.ts';
import { scratch } from '../../e2e/support/scratch.ts';
import { describeOnNeo4j } from '../../support/engines.ts';
import { served } from '../support/served.ts';
import { following } from './support/following.ts';
import { subscribed } from './support/newsroom.ts';
import { welcomed } from './support/raw-client.ts';

const article = `Ministry denies sale of mine

LORN, May 4, 2031 - The Ministry of Mines denied on Sunday that it had sold the Lorn copper mine.

"We have not sold the mine," spokeswoman Ana Ruiz told reporters.
`;

describeOnNeo4j('several processes', engine => {
  test('each server tells its subscribers what another process has ingested, all the same in the same order', async () => {
    const address = await engine.freshAddress();
    const graph = await openGraph(address);
    onTestFinished(() => graph.close());
    const { username, password, database } = address;
    const env = { NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database, LOG_LEVEL: 'error' };
    const here = (await served(graph)).url;
    const there = await serving(['serve', '--port', '0', '--graph', address.url], env);
    const denied = readOperations().find(({ name }) => name === 'DenialReported')!.text;
    const clients = [here, here, there.url].map(url => following(url, denied));
    await Promise.all([subscribed(here, 2), subscribed(there.url, 1)]);
    const file = join(scratch(), 'mine.txt');
    writeFileSync(file, article);
    expect((await gainsay(['ingest', file, '--graph', address.url], { env })).status).toBe(0);
    const reported = await graph.read(
      'MATCH (a:Attribution {stance: "DENIES"}) WHERE a.utteranceId IS NOT NULL RETURN a',
    );
    expect(reported.length).toBeGreaterThan(0);
    const told = await Promise.all(clients.map(({ first }) => first(reported.length)));
    const quotes = told.map(heard => heard.map(({ said }) => said.denialReported.quote));
    expect(new Set(quotes[0]).size).toBe(reported.length);
    expect(quotes).toEqual([quotes[0], quotes[0], quotes[0]]);
    const idle = await welcomed(there.url);
    await clients[2]!.stop();
    there.child.kill('SIGTERM');
    expect(await idle.closed).toEqual({ code: 1001, reason: 'The server ends.' });
    expect(await there.ended).toBe(0);
  });
});

/** A server in a process of its own, which ends with the test. */
async function serving(words: readonly string[], env: NodeJS.ProcessEnv) {
  const child = start(words, { env });
  const ended = once(child, 'exit').then(([status]) => status as number | null);
  onTestFinished(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  let said = '';
  for await (const text of child.stderr.iterator({ destroyOnReturn: false })) {
    said += text;
    const url = /(http:\/\/127\.0\.0\.1:\d+)\/graphql/.exec(said)?.[1];
    if (url !== undefined) {
      child.stderr.resume();
      return { url, child, ended };
    }
  }
  throw new Error(`the server did not start: ${said}`);
}
