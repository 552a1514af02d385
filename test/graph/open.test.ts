import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { openGraph } from '../../src/graph/open.ts';
import { describeOnEngines, describeOnNeo4j } from '../support/engines.ts';

const login = { username: 'neo4j', password: 'not-the-password', database: 'neo4j' };

/** A port of this machine where whoever connects is told `greeting`, or nothing. */
async function listening(greeting?: string): Promise<number> {
  const server = createServer(socket => {
    socket.on('error', () => socket.destroy());
    if (greeting) socket.end(greeting);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as { port: number }).port;
}

const unavailable = { code: 'GRAPH_UNAVAILABLE', message: expect.stringMatching(/^[^\n]+GAINSAY_GRAPH[^\n]*$/) };

test.each(['', 'file:', 'data', 'http://127.0.0.1:7474', 'bolt:127.0.0.1', 'neo4j+x://127.0.0.1'])(
  'the address "%s" is refused with the forms that are allowed',
  async url => {
    const refused = { code: 'BAD_CONFIGURATION', message: expect.stringMatching(/file:<folder>.*bolt:.*neo4j:/) };
    await expect(openGraph({ ...login, url })).rejects.toMatchObject(refused);
  },
);

test('a password in an address is not repeated', async () => {
  await expect(openGraph({ ...login, url: 'http://neo4j:secret@127.0.0.1' })).rejects.toThrow(/^(?!.*secret)/);
});

test.each(['bolt', 'neo4j'])('a %s address where nobody listens is unavailable', async scheme => {
  await expect(openGraph({ ...login, url: `${scheme}://127.0.0.1:1` })).rejects.toMatchObject(unavailable);
});

test('a server that never answers is unavailable within five seconds', { timeout: 5_000 }, async () => {
  await expect(openGraph({ ...login, url: `bolt://127.0.0.1:${await listening()}` })).rejects.toMatchObject(
    unavailable,
  );
});

test('a server that is no Neo4j is unavailable', async () => {
  const port = await listening('HTTP/1.1 400 Bad Request\r\n\r\n');
  await expect(openGraph({ ...login, url: `bolt://127.0.0.1:${port}` })).rejects.toMatchObject(unavailable);
});

describeOnEngines('An address', ({ name, freshAddress }) => {
  test('opens the graph that is there', async () => {
    const graph = await openGraph(await freshAddress());
    onTestFinished(() => graph.close());
    expect(graph.engine).toBe(name);
  });
});

describeOnNeo4j('An address of a server', ({ freshAddress }) => {
  test('with a wrong password is refused', async () => {
    const wrong = { ...(await freshAddress()), password: login.password };
    const refused = { code: 'GRAPH_UNAUTHORIZED', message: expect.stringMatching(/NEO4J_PASSWORD/) };
    await expect(openGraph(wrong)).rejects.toMatchObject(refused);
  });

  test('of a database that is not there is refused', async () => {
    const wrong = { ...(await freshAddress()), database: 'elsewhere' };
    const refused = { code: 'BAD_CONFIGURATION', message: expect.stringMatching(/NEO4J_DATABASE/) };
    await expect(openGraph(wrong)).rejects.toMatchObject(refused);
  });

  test('is understood by the routing scheme too', async () => {
    const address = await freshAddress();
    const graph = await openGraph({ ...address, url: address.url.replace('bolt:', 'neo4j:') });
    onTestFinished(() => graph.close());
    expect(await graph.read('RETURN 1 AS one')).toEqual([{ one: 1 }]);
  });
});
