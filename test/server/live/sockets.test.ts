import { once } from 'node:events';
import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import WebSocket from 'ws';
import { readOperations } from '../../../src/api/operations.ts';
import { DomainError } from '../../../src/domain/errors.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { query } from '../../../src/graph/query.ts';
import { smallGraph } from '../../api/support/small-graph.ts';
import { node } from '../../api/support/small-world.ts';
import { codesOf, post, secrets, served } from '../support/served.ts';
import { subscribed } from './support/newsroom.ts';
import { connected, type RawClient, refusedUpgrade, welcomed } from './support/raw-client.ts';

const longText = 'It was said again. '.repeat(10_000);
const graph = smallGraph({ nodes: [node('art_long', ['Article'], { title: 'Long', text: longText })], edges: [] });

/** Asks once, and waits for the answer. */
async function ask(client: RawClient, payload: Record<string, unknown>) {
  const id = String(Math.random());
  client.send({ id, type: 'subscribe', payload });
  const said = await client.next();
  if (said.type === 'next') expect(await client.next()).toEqual({ id, type: 'complete' });
  return said;
}

const codesIn = (said: { readonly type: string; readonly payload: unknown }): readonly string[] => {
  const { payload } = said as { payload: { readonly errors?: unknown } };
  const errors = said.type === 'error' ? payload : (payload.errors ?? []);
  return (errors as readonly { extensions: { code: string } }[]).map(({ extensions }) => extensions.code);
};

/** Makes a server tell of an article so many times, as if it had been drawn as often. */
const again = (times: number) =>
  graph().write([
    ...Array.from({ length: times }, () => ({
      text: query('write/log-change'),
      parameters: { kind: 'ARTICLES', ids: ['art_long'] },
    })),
    { text: query('write/tell-changes'), parameters: {} },
  ]);

/** A promise that is kept when somebody says so. */
function promised() {
  let keep: () => void = () => undefined;
  const promise = new Promise<void>(resolve => {
    keep = resolve;
  });
  return { promise, keep: () => keep() };
}

describe('a question over WebSocket', () => {
  test('is answered as over HTTP', async () => {
    const { url } = await served(graph());
    const client = await welcomed(url);
    for (const asked of ['{ articles { nodes { title } totalCount } }', '{ article(id: "art_none") { title } }']) {
      const said = await ask(client, { query: asked });
      expect(said.payload).toEqual((await post(url, { query: asked })).body);
    }
  });

  test.each([
    ['too deep', `{ articles ${'{ nodes { outlet { articles '.repeat(8)} { totalCount } ${'} } }'.repeat(8)} }`],
    ['too many aliases', `{ ${Array.from({ length: 300 }, (_, at) => `a${at}: __typename`).join(' ')} }`],
    ['too many roots', `{ ${Array.from({ length: 40 }, (_, at) => `a${at}: stats { articles }`).join(' ')} }`],
    ['too many words', `{ __typename ${'# \n __typename'.repeat(6_000)} }`],
    [
      'too dear',
      '{ articles(first: 100) { nodes { attributions(first: 100) { nodes { chain { chain { id } } } } } } }',
    ],
    ['a page too large', '{ articles(first: 1000) { nodes { id } } }'],
    ['no such field', '{ heresy }'],
    ['not GraphQL', '{ articles { '],
    ['a bad cursor', '{ articles(after: "bm90aGluZw") { nodes { id } } }'],
  ])('is refused as over HTTP where it is %s', async (_, asked) => {
    const { url } = await served(graph());
    const codes = codesOf(await post(url, { query: asked }));
    const said = await ask(await welcomed(url), { query: asked });
    expect(codes.length).toBeGreaterThan(0);
    expect(codesIn(said)).toEqual(codes);
    expect(JSON.stringify(said)).toMatch(/"requestId":"[\w-]{36}"/);
    expect(JSON.stringify(said)).not.toMatch(secrets);
  });

  test('is refused where its caller has nothing left, and where it is none of ours', async () => {
    const bounds = { costPerMinute: 120 };
    const asked = { query: '{ articles(first: 50) { nodes { id } } }' };
    const poor = await welcomed((await served(graph(), { border: { bounds } })).url);
    const codes = [await ask(poor, asked), await ask(poor, asked), await ask(poor, asked)].map(codesIn);
    expect(codes).toEqual([[], [], ['RATE_LIMITED']]);
    const strict = await welcomed((await served(graph(), { border: { persistedOnly: true } })).url);
    expect(codesIn(await ask(strict, asked))).toEqual(['PERSISTED_QUERY_ONLY']);
    const shipped = readOperations().find(({ name }) => name === 'Stats')!;
    expect((await ask(strict, { query: shipped.text })).payload.data.stats.articles).toBe(1);
  });
});

describe('a subscription', () => {
  const begun = async (url: string, asked: string) => {
    const client = await welcomed(url);
    client.send({ id: 'a', type: 'subscribe', payload: { query: asked } });
    return client;
  };

  test.each([
    ['words that are too many', `subscription { denialReported(by: "${'a b '.repeat(40)}") { id } }`, 'BAD_USER_INPUT'],
    [
      'a page too large',
      'subscription { articleIngested { attributions(first: 500) { nodes { id } } } }',
      'BAD_USER_INPUT',
    ],
    ['two fields', 'subscription { articleIngested { id } denialReported { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'too much',
      'subscription { articleIngested { attributions(first: 100) { nodes { chain { chain { chain { id } } } } } } }',
      'QUERY_TOO_EXPENSIVE',
    ],
  ])('that asks for %s is refused before anything happens', async (_, asked, code) => {
    const { url } = await served(graph());
    const said = await (await begun(url, asked)).next();
    expect(codesIn(said)).toEqual([code]);
  });

  test('over HTTP is told where to go', async () => {
    const { url } = await served(graph());
    const answer = await post(url, { query: 'subscription { articleIngested { id } }' });
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_REQUEST']]);
  });

  test('ends when the client has had enough, and nothing is read for it any more', async () => {
    const reads: string[] = [];
    const read: Graph['read'] = (text, ...rest) => {
      reads.push(text);
      return graph().read(text, ...rest);
    };
    const { url } = await served({ ...graph(), read }, { border: { liveInterval: 20 } });
    const client = await begun(url, 'subscription { articleIngested { title } }');
    await subscribed(url, 1);
    await again(1);
    expect(await client.next()).toEqual({
      id: 'a',
      type: 'next',
      payload: { data: { articleIngested: { title: 'Long' } } },
    });
    const counted = await (await fetch(`${url}/metrics`)).text();
    expect(counted).toMatch(/^gainsay_sockets 1$/m);
    expect(counted).toMatch(/^gainsay_events_told_total\{kind="ARTICLE_INGESTED"\} 1$/m);
    client.send({ id: 'a', type: 'complete' });
    await subscribed(url, 0);
    await pause(60);
    reads.length = 0;
    await again(1);
    await pause(100);
    expect(reads).toEqual([]);
  });

  test('that is like others is looked up once for all', async () => {
    const reads: string[] = [];
    const read: Graph['read'] = (text, ...rest) => {
      if (text.includes('Article')) reads.push(text);
      return graph().read(text, ...rest);
    };
    const { url } = await served({ ...graph(), read }, { border: { liveInterval: 20 } });
    const clients = await Promise.all(
      Array.from({ length: 5 }, () => begun(url, 'subscription { articleIngested { title } }')),
    );
    await subscribed(url, 5);
    reads.length = 0;
    await again(3);
    for (const client of clients) for (let at = 0; at < 3; at += 1) expect((await client.next()).type).toBe('next');
    expect(reads).toHaveLength(1);
  });

  test('finds out that something was not told, and the socket is closed so that it is opened anew', async () => {
    const { url } = await served(graph(), { border: { liveInterval: 20 } });
    const client = await begun(url, 'subscription { articleIngested { title } }');
    await subscribed(url, 1);
    await graph().write([
      { text: query('write/log-change'), parameters: { kind: 'ARTICLES', ids: ['art_long'] } },
      { text: query('write/tell-changes'), parameters: {} },
      {
        text: 'MATCH (meta:Meta {id: "meta"}) MATCH (change:Change {number: meta.told}) DETACH DELETE change',
        parameters: {},
      },
    ]);
    expect(await client.closed).toEqual({ code: 1013, reason: 'more has changed than is remembered' });
  });

  test('of a graph that is away for a while is told what has happened when it is back', async () => {
    let missing: 'nothing' | 'log' | 'article' = 'nothing';
    const refusedReads: string[] = [];
    const read: Graph['read'] = (text, ...rest) => {
      const isLog = text === query('read/changes.told');
      if (missing === (isLog ? 'log' : 'article')) {
        refusedReads.push(missing);
        if (!isLog) missing = 'nothing';
        return Promise.reject(new DomainError('GRAPH_UNAVAILABLE', 'nobody is there'));
      }
      return graph().read(text, ...rest);
    };
    const { url } = await served({ ...graph(), read }, { border: { liveInterval: 20 } });
    const client = await begun(url, 'subscription { articleIngested { title } }');
    await subscribed(url, 1);
    missing = 'log';
    await again(1);
    await expect.poll(() => refusedReads).toContain('log');
    missing = 'article';
    await again(1);
    for (let at = 0; at < 2; at += 1) {
      expect((await client.next()).payload).toEqual({ data: { articleIngested: { title: 'Long' } } });
    }
    expect(refusedReads).toContain('article');
  });

  test('that is taken too slowly costs its own socket and nobody else’s', async () => {
    const { url } = await served(graph(), { border: { liveInterval: 20 } });
    const asked = 'subscription { articleIngested { text } }';
    const [slow, quick] = [await begun(url, asked), await begun(url, asked)];
    await subscribed(url, 2);
    slow.socket.pause();
    for (let at = 0; at < 120; at += 1) {
      if (at % 10 === 0) await again(10);
      expect((await quick.next()).payload.data.articleIngested.text).toBe(longText);
    }
    await subscribed(url, 1);
    slow.socket.resume();
    expect(await slow.closed).toEqual({ code: 4413, reason: 'too much waits to be read' });
  });

  test('more than are allowed on one socket are refused, and those before go on', async () => {
    const { url } = await served(graph(), { border: { bounds: { subscriptions: 2 }, liveInterval: 20 } });
    const client = await welcomed(url);
    for (const id of ['a', 'b', 'c']) {
      client.send({ id, type: 'subscribe', payload: { query: 'subscription { articleIngested { title } }' } });
    }
    const said = await client.next();
    expect([said.id, codesIn(said)]).toEqual(['c', ['RATE_LIMITED']]);
    await subscribed(url, 2);
    await again(1);
    expect([(await client.next()).id, (await client.next()).id].sort()).toEqual(['a', 'b']);
  });
});

describe('a WebSocket', () => {
  test.each([
    ['is none of the protocol', 'hello', 4400, 'Invalid message received'],
    [
      'asks before it is let in',
      { id: 'a', type: 'subscribe', payload: { query: '{ __typename }' } },
      4401,
      'Unauthorized',
    ],
    ['is longer than a request may be', 'a'.repeat(1_100_000), 1009, ''],
  ])('on which what is said %s is closed with the code that says so', async (_, said, code, reason) => {
    const { url } = await served(graph());
    const client = await connected(url);
    client.send(said);
    expect(await client.closed).toEqual({ code, reason });
  });

  test('that is begun twice, or of another protocol, or on which nothing is said, is closed', async () => {
    const { url } = await served(graph());
    const twice = await welcomed(url);
    twice.send({ type: 'connection_init' });
    expect((await twice.closed).code).toBe(4429);
    const other = new WebSocket(`${url.replace('http', 'ws')}/graphql`);
    expect((await once(other, 'close'))[0]).toBe(4406);
    const silent = await connected(url);
    expect((await silent.closed).code).toBe(4408);
  });

  test('answers a ping of the protocol', async () => {
    const { url } = await served(graph());
    const client = await connected(url);
    client.send({ type: 'ping', payload: { at: 'once' } });
    expect(await client.next()).toEqual({ type: 'pong', payload: { at: 'once' } });
  });

  test('whose client is gone without a word is closed, and one whose client answers is not', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      const { url } = await served(graph());
      const there = await welcomed(url);
      const gone = await welcomed(url, undefined, { autoPong: false });
      for (let looks = 0; looks < 3; looks += 1) {
        const pinged = once(there.socket, 'ping');
        await vi.advanceTimersByTimeAsync(15_000);
        await pinged;
        await ask(there, { query: '{ __typename }' });
      }
      expect((await gone.closed).code).toBe(1006);
      expect(there.socket.readyState).toBe(WebSocket.OPEN);
    } finally {
      vi.useRealTimers();
    }
  });

  test('is opened at /graphql, under a name of this machine, by a page of this server or of a known one', async () => {
    const { url } = await served(graph(), { border: { corsOrigins: ['https://desk.example.org'] } });
    const refused = async (options: object, path?: string) => {
      const { status, body } = await refusedUpgrade(url, options, path);
      return [status, body.errors[0].extensions.code];
    };
    expect(await refused({}, '/nothing')).toEqual([404, 'NOT_FOUND']);
    expect(await refused({ headers: { host: 'rebound.example.org' } })).toEqual([421, 'BAD_REQUEST']);
    for (const origin of ['https://evil.example.org', 'null', 'http://127.0.0.1:1', 'file://']) {
      expect([origin, ...(await refused({ origin }))]).toEqual([origin, 403, 'FORBIDDEN']);
    }
    for (const origin of [url, 'https://desk.example.org']) await welcomed(url, undefined, { origin });
  });

  test('more than are allowed are refused, until one is closed', async () => {
    const { url } = await served(graph(), { border: { bounds: { sockets: 2 } } });
    const [first] = [await welcomed(url), await welcomed(url)];
    const { status, headers } = await refusedUpgrade(url);
    expect([status, headers['retry-after']]).toEqual([503, '5']);
    first!.socket.close();
    await first!.closed;
    await vi.waitFor(async () => void (await welcomed(url)), { timeout: 30_000 });
  });
});

test('a request that offers to go on by another protocol is answered as it is', async () => {
  const { url } = await served(graph());
  const body = JSON.stringify({ query: `{ article(id: "art_long") { title } } # ${'a'.repeat(100_000)}` });
  const offer = { connection: 'Upgrade, HTTP2-Settings', upgrade: 'h2c', 'http2-settings': 'AAEAAEAAAAIAAAAB' };
  const sent = request(`${url}/graphql`, {
    method: 'POST',
    headers: { ...offer, 'content-type': 'application/json', 'content-length': body.length },
  });
  sent.end(body);
  const [response] = await once(sent, 'response');
  let text = '';
  for await (const part of response) text += part;
  expect([response.statusCode, JSON.parse(text)]).toEqual([200, { data: { article: { title: 'Long' } } }]);
});

describe('a server that ends', () => {
  test('answers on its sockets what was asked, and says that it goes away', async () => {
    const held = promised();
    const asked = promised();
    const read: Graph['read'] = async (text, ...rest) => {
      if (text.includes('Article')) {
        asked.keep();
        await held.promise;
      }
      return graph().read(text, ...rest);
    };
    const server = await served({ ...graph(), read });
    const [busy, idle] = [await welcomed(server.url), await welcomed(server.url)];
    busy.send({ id: 'a', type: 'subscribe', payload: { query: '{ article(id: "art_long") { title } }' } });
    await asked.promise;
    const ended = server.close();
    expect(await idle.closed).toEqual({ code: 1001, reason: 'The server ends.' });
    busy.send({ id: 'b', type: 'subscribe', payload: { query: '{ __typename }' } });
    expect(codesIn(await busy.next())).toEqual(['OVERLOADED']);
    held.keep();
    expect((await busy.next()).payload).toEqual({ data: { article: { title: 'Long' } } });
    expect(await busy.next()).toEqual({ id: 'a', type: 'complete' });
    expect((await busy.closed).code).toBe(1001);
    await ended;
  });
});
