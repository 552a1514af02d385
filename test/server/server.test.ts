import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { DomainError } from '../../src/domain/errors.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { startServer } from '../../src/server.ts';
import { smallGraph } from '../api/support/small-graph.ts';

describe('the server', () => {
  const graph = smallGraph();
  const serve = async (answers: Partial<Graph> = {}) => {
    const server = await startServer({ graph: { ...graph(), ...answers }, port: 0, logLevel: 'silent' });
    onTestFinished(server.close);
    return server;
  };
  const json = { 'content-type': 'application/json' };
  const post = (url: string, body: string, headers: Record<string, string> = json) =>
    fetch(`${url}/graphql`, { method: 'POST', headers, body });
  const titles = JSON.stringify({ query: '{ article(id: "art_1") { title } }' });

  test('a POST of JSON is answered, with the id the log knows it by', async () => {
    const { url } = await serve();
    const response = await post(url, titles);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(response.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
    expect(await response.json()).toEqual({ data: { article: { title: 'Norland denies drone request' } } });
  });

  test.each([
    ['a body that is no JSON', '{', json, 400],
    ['an empty body', '', json, 400],
    ['a batch of operations', `[${titles}]`, json, 400],
    ['a form, which another site could send', titles, { 'content-type': 'text/plain' }, 415],
    ['a body of two megabytes', `{"query":"${' '.repeat(2_000_000)}"}`, json, 413],
    [
      'a variable of the wrong type',
      '{"query":"query($n:Int){denials(first:$n){totalCount}}","variables":{"n":"x"}}',
      json,
      400,
    ],
  ])('%s is refused in a form that clients know', async (_, body, headers, status) => {
    const { url } = await serve();
    const response = await post(url, body, headers);
    expect(response.status).toBe(status);
    const text = await response.text();
    expect(JSON.parse(text).errors[0]).toMatchObject({
      message: expect.any(String),
      extensions: { code: expect.any(String), requestId: response.headers.get('x-request-id') },
    });
    expect(text).not.toMatch(/node_modules|\bat .+\.[jt]s/);
  });

  test('a body without a length is read no further than allowed', async () => {
    const { url } = await serve();
    const endless = new ReadableStream({
      start: controller => {
        for (let i = 0; i < 20; i += 1) controller.enqueue(new Uint8Array(100_000).fill(32));
        controller.close();
      },
    });
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: json,
      body: endless,
      duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(413);
  });

  test('a GET is answered where it carries a header that no other site can set', async () => {
    const { url } = await serve();
    const address = `${url}/graphql?query=${encodeURIComponent('{ stats { articles } }')}`;
    expect((await fetch(address)).status).toBe(400);
    const response = await fetch(address, { headers: { 'apollo-require-preflight': 'true' } });
    expect(await response.json()).toEqual({ data: { stats: { articles: 3 } } });
  });

  test('the other pages', async () => {
    const { url } = await serve();
    const statusOf = async (path: string, method = 'GET') => (await fetch(`${url}${path}`, { method })).status;
    expect(await (await fetch(url)).text()).toContain('href="/graphiql"');
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ status: 'ready', graph: 'embedded' });
    expect(await statusOf('/nothing')).toBe(404);
    const visit = await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } });
    expect(new URL(visit.url).pathname).toBe('/graphiql');
    expect(await statusOf('/graphiql/../package.json')).toBe(404);
    expect(await statusOf('/healthz', 'POST')).toBe(405);
    expect(await statusOf('/graphql', 'DELETE')).toBe(405);
  });

  test('a graph that does not answer is told as such, and /readyz says so', async () => {
    const gone = new DomainError('GRAPH_UNAVAILABLE', 'bolt://10.0.0.7 does not answer: start it');
    const { url } = await serve({ read: () => Promise.reject(gone), ready: () => Promise.reject(gone) });
    const ready = await fetch(`${url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'not ready', code: 'GRAPH_UNAVAILABLE' }]);
    const { errors } = (await (await post(url, titles)).json()) as { errors: readonly object[] };
    expect(errors[0]).toMatchObject({ extensions: { code: 'GRAPH_UNAVAILABLE' } });
  });

  test('closing answers what is in flight and takes nothing more', async () => {
    const [opened, open] = gate();
    const read: Graph['read'] = async (text, parameters) => {
      await opened;
      return graph().read(text, parameters);
    };
    const server = await serve({ read });
    const asked = Array.from({ length: 50 }, () => post(server.url, titles).then(response => response.json()));
    const counted = async () => (await fetch(`${server.url}/metrics`)).text();
    while (!/^gainsay_requests_running 50$/m.test(await counted())) await setTimeout(20);
    const closed = server.close();
    open();
    const answers = await Promise.all(asked);
    expect(new Set(answers.map(answer => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toEqual({ data: { article: { title: 'Norland denies drone request' } } });
    await closed;
    await expect(fetch(server.url)).rejects.toThrow();
  });

  test('a port that is taken is named, with what to do', async () => {
    const { url } = await serve();
    const port = Number(new URL(url).port);
    await expect(startServer({ graph: graph(), port, logLevel: 'silent' })).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      message: `port ${port} of 127.0.0.1 is taken: end what listens there, or choose another with --port or PORT`,
    });
  });

  test('what is no HTTP does no harm', async () => {
    const { url } = await serve();
    await new Promise(resolve => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.end('\u0000 nonsense\r\n\r\n'));
      socket.resume().on('close', resolve);
    });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });
});

/** A promise and what fulfils it. */
function gate(): readonly [Promise<void>, () => void] {
  let open = (): void => undefined;
  const opened = new Promise<void>(resolve => {
    open = resolve;
  });
  return [opened, () => open()];
}
