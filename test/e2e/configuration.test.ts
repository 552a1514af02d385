import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { describeOnEngines } from '../support/engines.ts';
import { inFolder } from './support/embedded.ts';
import { gainsay, type Ran } from './support/gainsay.ts';
import { scratch } from './support/scratch.ts';

const refused = ({ status, stdout, stderr }: Ran, message: RegExp) => {
  expect(stderr).toMatch(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
};

test('an engine nobody knows', async () => {
  refused(
    await gainsay(['denials'], { env: { GAINSAY_GRAPH: 'redis://127.0.0.1' } }),
    /GAINSAY_GRAPH must be a folder/,
  );
});

test('a Neo4j server that is not there', async () => {
  refused(await gainsay(['denials', '--graph', 'bolt://127.0.0.1:1']), /no Neo4j answers at 127\.0\.0\.1:1\b/);
});

test('a database that another process has open', async () => {
  const folder = `${scratch()}/graph`;
  await inFolder(folder, async () =>
    refused(await gainsay(['export', '--graph', `file:${folder}`]), /another process/),
  );
});

test('a port that is taken', async () => {
  const server = createServer();
  const port = await new Promise<number>(resolve => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
  const ran = await gainsay(['serve', '--port', String(port), '--graph', `file:${scratch()}/graph`]);
  server.close();
  refused(ran, new RegExp(`port ${port}`, 'i'));
});

describeOnEngines('a wrong password', engine => {
  test('is refused, or not asked for', async () => {
    const { url } = await engine.freshAddress();
    const ran = await gainsay(['denials', '--graph', url], { env: { NEO4J_PASSWORD: 'wrong' } });
    if (engine.name === 'neo4j') refused(ran, /NEO4J_PASSWORD/);
    else expect(ran).toMatchObject({ status: 0 });
  });
});
