import { getIntrospectionQuery } from 'graphql';
import { describe, expect, test } from 'vitest';
import { readOperations } from '../../src/api/operations.ts';
import { DomainError } from '../../src/domain/errors.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { smallGraph } from '../api/support/small-graph.ts';
import { welcomed } from './live/support/raw-client.ts';
import { answeredBy, codesOf, post, secrets, served } from './support/served.ts';

const times = (count: number, of: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => of(i)).join(' ');
const nested = (levels: number, inside: string): string =>
  levels === 0 ? inside : `origin { ${nested(levels - 1, inside)} }`;
const bomb = (levels: number, width: number, spread: (next: string) => string): string =>
  `{ article(id: "x") { ...F0 } } ${times(levels, i => `fragment F${i} on Article { ${times(width, () => spread(`...F${i + 1}`))} }`)}
  fragment F${levels} on Article { id title outlet { name } }`;
const doubled = (levels: number): string =>
  `{ article(id: "x") { ...F0 } } ${times(levels, i => `fragment F${i} on Article { a: origin { ...F${i + 1} } b: origin { ...F${i + 1} } }`)}
  fragment F${levels} on Article { id }`;

/** Documents that would cost far more than they weigh. */
const attacks: readonly (readonly [string, string])[] = [
  ['a thousand aliases', `{ ${times(1_000, i => `a${i}: __typename`)} }`],
  ['a hundred questions under as many names', `{ ${times(100, i => `a${i}: stats { articles }`)} }`],
  ['five hundred directives', `{ __typename ${times(500, () => '@skip(if: false)')} }`],
  ['a hundred directives nobody knows', `{ __typename ${times(100, () => '@aa')} }`],
  ['one field five hundred times', `{ stats { ${times(500, () => 'articles')} } }`],
  ['one fragment five hundred times', `{ stats { ${times(500, () => '...S')} } } fragment S on Stats { articles }`],
  ['a fragment inside itself', '{ article(id: "x") { ...A } } fragment A on Article { origin { ...A } }'],
  [
    'fragments inside each other',
    '{ article(id: "x") { ...A } } fragment A on Article { ...B } fragment B on Article { ...A }',
  ],
  ['18 fragments, each twice the next', doubled(18)],
  ['80 fragments, each twice the next', doubled(80)],
  ['18 fragments that spread the next twice', bomb(18, 2, next => next)],
  ['60 fragments in inline fragments', bomb(60, 3, next => `... on Article { ${next} }`)],
  ['a thousand fragments', `{ __typename ...F0 } ${times(1_000, i => `fragment F${i} on Query { __typename }`)}`],
  ['a thousand operations', times(1_000, i => `query Q${i} { __typename }`)],
  ['thirty origins of origins', `{ article(id: "x") { ${nested(30, 'id')} } }`],
  ['ten thousand tokens', `{ ${'stats { articles } '.repeat(2_500)} }`],
  ['brackets two thousand deep', `{ nodes(ids: ${'['.repeat(2_200)}${']'.repeat(2_200)}) { id } }`],
  ['braces two thousand deep', '{ a '.repeat(2_200)],
  [
    'pages of pages of pages',
    '{ statements(first: 100) { nodes { denials(first: 100) { nodes { denials(first: 100) { nodes { id } } } } } } }',
  ],
  [
    'the types of the types of the schema',
    `{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }`,
  ],
];

const judging = 'judge(input: { kind: ACTOR, a: "x", b: "y", verdict: SAME, reason: "z" })';
const article = '{ text: "It rains." }';
/** The same with what would change the graph, or tell of changes. */
const changing: readonly (readonly [string, string])[] = [
  ['a hundred verdicts at once', `mutation { ${times(100, i => `a${i}: ${judging} { changed }`)} }`],
  [
    'six hundred articles in twelve mutations',
    `mutation { ${times(12, i => `a${i}: ingestArticles(input: { articles: [${times(50, () => article)}] }) { results { status } }`)} }`,
  ],
  [
    'a verdict with thirty origins of origins',
    `mutation { correctAttribution(input: { id: "x", reason: "z" }) { attribution { article { ${nested(30, 'id')} } } } }`,
  ],
  [
    'a mutation with fragments in fragments',
    `mutation { correctAttribution(input: { id: "x", reason: "z" }) { attribution { article { ...F0 } } } } ${doubled(18).replace(/^.*?fragment/, 'fragment')}`,
  ],
  [
    'five hundred directives on a mutation',
    `mutation { ${judging} { changed ${times(500, () => '@skip(if: false)')} } }`,
  ],
  ['a subscription to two things', 'subscription { articleIngested { id } statementChanged(id: "x") { id } }'],
  ['a subscription with thirty origins of origins', `subscription { articleIngested { ${nested(30, 'id')} } }`],
  [
    'a subscription with fragments in fragments',
    `subscription { articleIngested { ...F0 } } ${doubled(18).replace(/^.*?fragment/, 'fragment')}`,
  ],
  [
    'a subscription to pages of pages of pages',
    'subscription { denialReported { statement { denials(first: 100) { nodes { denials(first: 100) { nodes { denials(first: 100) { nodes { id } } } } } } } } }',
  ],
];

describe('attacks', () => {
  const graph = smallGraph();

  test.each(attacks)('%s: refused before anything is read', async (_, query) => {
    let reads = 0;
    const read: Graph['read'] = () => {
      reads += 1;
      return Promise.reject(new DomainError('GRAPH_UNAVAILABLE', 'must not be asked'));
    };
    const { url } = await served({ ...graph(), read });
    const answer = await post(url, { query });
    expect([answer.status, reads]).toEqual([400, 0]);
    expect(answer.body.errors[0].extensions.code).toMatch(
      /^(?:GRAPHQL_(?:PARSE|VALIDATION)_FAILED|QUERY_TOO_EXPENSIVE)$/,
    );
    expect(answer.text.length).toBeLessThan(20_000);
    expect(answer.text).not.toMatch(secrets);
  });

  test.each(attacks)('%s: refused on a socket as over HTTP', async (_, query) => {
    let reads = 0;
    const read: Graph['read'] = () => {
      reads += 1;
      return Promise.reject(new DomainError('GRAPH_UNAVAILABLE', 'must not be asked'));
    };
    const { url } = await served({ ...graph(), read });
    const client = await welcomed(url);
    client.send({ id: 'one', type: 'subscribe', payload: { query } });
    const said = await client.next();
    expect([said.type, reads]).toEqual(['error', 0]);
    expect(said.payload[0].extensions.code).toMatch(/^(?:GRAPHQL_(?:PARSE|VALIDATION)_FAILED|QUERY_TOO_EXPENSIVE)$/);
    expect(JSON.stringify(said)).not.toMatch(secrets);
  });

  test.each(changing)('%s: refused, and nothing is changed', async (_, query) => {
    const never = () => Promise.reject(new DomainError('GRAPH_UNAVAILABLE', 'must not be asked'));
    const { url } = await served({ ...graph(), read: never, write: never });
    const refused = /^(?:GRAPHQL_VALIDATION_FAILED|QUERY_TOO_EXPENSIVE)$/;
    expect(codesOf(await post(url, { query }))[0]).toMatch(refused);
    const client = await welcomed(url);
    client.send({ id: 'one', type: 'subscribe', payload: { query } });
    expect((await client.next()).payload[0].extensions.code).toMatch(refused);
  });

  test('a list in a variable counts as a list in the text', async () => {
    const { url } = await served(graph(), { border: { bounds: { cost: 50 } } });
    const answer = await post(url, {
      query: 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      variables: { ids: Array.from({ length: 60 }, (_, i) => `${i}`) },
    });
    expect(codesOf(answer)).toEqual(['QUERY_TOO_EXPENSIVE']);
    expect(answer.body.errors[0].message).toContain('"nodes"');
  });

  test.each([
    ['a batch', [{ query: '{ __typename }' }, { query: '{ __typename }' }]],
    ['a batch of one', [{ query: '{ __typename }' }]],
    ['a query that is no text', { query: { kind: 'Document' } }],
    ['no query', {}],
    ['null', 'null'],
    ['variables in a list', { query: '{ __typename }', variables: [1] }],
  ])('%s is refused', async (_, body) => {
    const { url } = await served(graph());
    const answer = await post(url, body);
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_REQUEST']]);
  });

  test.each([
    ['a GET without the header', '', 'GET', undefined, 400],
    ['a form', 'application/x-www-form-urlencoded', 'POST', 'query=%7B__typename%7D', 415],
    ['text', 'text/plain', 'POST', '{"query":"{ __typename }"}', 415],
    ['a form of many parts', 'multipart/form-data; boundary=x', 'POST', '--x--', 415],
    ['JSON that is not UTF-8', 'application/json; charset=utf-16', 'POST', '{"query":"{ __typename }"}', 415],
  ])('another site can send %s, and is refused', async (_, type, method, body, status) => {
    const { url } = await served(graph());
    const address = method === 'GET' ? `${url}/graphql?query=%7B__typename%7D` : `${url}/graphql`;
    const headers: Record<string, string> = type ? { 'content-type': type } : {};
    const response = await fetch(address, { method, headers, ...(body ? { body } : {}) });
    expect((await answeredBy(response)).status).toBe(status);
  });

  test('a GET changes nothing', async () => {
    const { url } = await served(graph());
    const address = `${url}/graphql?query=${encodeURIComponent('mutation { __typename }')}`;
    const response = await fetch(address, { headers: { 'apollo-require-preflight': '1' } });
    expect(response.status).toBe(405);
  });

  test('no other site may read an answer, unless it is named', async () => {
    const desk = 'https://desk.example.org';
    const closed = await served(graph());
    const open = await served(graph(), { border: { corsOrigins: [desk] } });
    const allowed = async (url: string, origin: string) =>
      (await post(url, { query: '{ __typename }' }, { origin })).headers.get('access-control-allow-origin');
    expect(await allowed(closed.url, desk)).toBeNull();
    expect(await allowed(open.url, desk)).toBe(desk);
    expect(await allowed(open.url, 'https://desk.example.org.evil.example')).toBeNull();
    const asked = (url: string) => fetch(`${url}/graphql`, { method: 'OPTIONS', headers: { origin: desk } });
    expect([(await asked(closed.url)).status, (await asked(open.url)).status]).toEqual([405, 204]);
  });

  test('nothing tells how an operation was run', async () => {
    const { url } = await served(graph());
    const answer = await post(
      url,
      { query: '{ stats { articles } }' },
      { 'apollo-tracing': '1', 'x-apollo-tracing': '1' },
    );
    expect(answer.body).toEqual({ data: { stats: { articles: 3 } } });
    expect(answer.headers.get('x-powered-by')).toBeNull();
    expect(answer.headers.get('server')).toBeNull();
  });

  test('what we ship, and what tools ask of the schema, is let through', async () => {
    const { url } = await served(graph());
    expect((await post(url, { query: getIntrospectionQuery() })).body.errors).toBeUndefined();
    for (const { text, variables } of readOperations().filter(({ kind }) => kind === 'query')) {
      const given = { ...variables, id: 'x', name: 'x' };
      const answer = await post(url, { query: text, variables: given });
      expect([text.slice(0, 60), codesOf(answer).filter(code => code !== 'BAD_USER_INPUT')]).toEqual([
        text.slice(0, 60),
        [],
      ]);
    }
  });

  test('every page and answer says what it may load and where it may stand', async () => {
    const { url } = await served(graph());
    for (const path of ['/', '/graphiql', '/healthz', '/nothing', '/metrics']) {
      const { headers } = await fetch(`${url}${path}`);
      expect(headers.get('content-security-policy')).toMatch(/^default-src '(?:self|none)';/);
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('content-security-policy')).not.toMatch(/script-src|unsafe-eval/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    }
    expect((await fetch(url)).headers.get('content-security-policy')).not.toContain('unsafe');
  });
});

describe('a caller’s share', () => {
  const graph = smallGraph();
  const query = '{ articles(first: 50) { nodes { id } } }';

  test('is taken by cost, and whoever has none left is told when to come back', async () => {
    const { url } = await served(graph(), { border: { bounds: { costPerMinute: 120 } } });
    expect((await post(url, { query })).status).toBe(200);
    expect((await post(url, { query })).status).toBe(200);
    const refused = await post(url, { query }, { accept: 'application/json' });
    expect([refused.status, codesOf(refused)]).toEqual([429, ['RATE_LIMITED']]);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect((await post(url, { query: '{ __typename }' })).status).toBe(200);
  });
});

describe('operations we ship', () => {
  const graph = smallGraph();
  const shipped = readOperations().find(({ name }) => name === 'Stats')!;
  const hashOf = async (text: string) => {
    const { createHash } = await import('node:crypto');
    return createHash('sha256').update(text).digest('hex');
  };
  const byHash = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

  test('can be asked for by their hash, by POST and by GET', async () => {
    const { url } = await served(graph());
    const { parse, print } = await import('graphql');
    for (const text of [shipped.text, print(parse(shipped.text))]) {
      const asked = byHash(await hashOf(text));
      expect((await post(url, asked)).body.data.stats.articles).toBe(3);
      const address = `${url}/graphql?operationName=Stats&extensions=${encodeURIComponent(JSON.stringify(asked.extensions))}`;
      const response = await fetch(address, { headers: { 'apollo-require-preflight': '1' } });
      expect((await answeredBy(response)).body.data.stats.articles).toBe(3);
    }
    expect(codesOf(await post(url, byHash('0'.repeat(64))))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
  });

  test('may be the only ones that are answered', async () => {
    const { url } = await served(graph(), { border: { persistedOnly: true } });
    expect((await post(url, { query: shipped.text })).body.data.stats.articles).toBe(3);
    expect((await post(url, { query: shipped.text.replaceAll(/\s+/g, ' ').replace(/^#[^?]*\?/, '') })).status).toBe(
      200,
    );
    const refused = await post(url, { query: '{ stats { articles } }' });
    expect([refused.status, codesOf(refused)]).toEqual([400, ['PERSISTED_QUERY_ONLY']]);
    const disguised = { query: '{ stats { actors } }', ...byHash(await hashOf(shipped.text)) };
    expect(codesOf(await post(url, disguised))).toEqual(['PERSISTED_QUERY_ONLY']);
  });
});
