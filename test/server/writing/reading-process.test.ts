import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { openInMemory } from '../../../src/graph/embedded.ts';
import { storeOf } from '../../../src/graph/store-of.ts';
import { startServer } from '../../../src/server.ts';
import { ingest } from '../../api/mutations/support/operations.ts';
import { post } from '../support/served.ts';

const articles = [
  {
    title: 'A toll in Lindvik',
    text: 'Jorun Haug, the mayor of Lindvik, denied on Monday that the town had raised the toll.',
  },
];

/** The processes that this one has started, by what they run. */
const children = (): readonly string[] =>
  execFileSync('ps', ['-o', 'args=', '--ppid', String(process.pid)], { encoding: 'utf8' })
    .split('\n')
    .filter(line => line.includes('reading-process'));

test('a server reads in a process of its own, which is started by the first article and ends with the server', async () => {
  const graph = openInMemory();
  await storeOf(graph).prepare();
  const server = await startServer({ graph, port: 0, logLevel: 'silent', logTo: { write: () => undefined } });
  expect(children()).toEqual([]);
  const { body } = await post(server.url, { query: ingest, variables: { input: { articles } } });
  expect(body.data.ingestArticles).toMatchObject({
    results: [{ status: 'CREATED', found: { attributions: [{ speaker: 'Jorun Haug', stance: 'DENIES' }] } }],
  });
  expect(children()).toHaveLength(1);
  await server.close();
  await expect.poll(children).toEqual([]);
});
