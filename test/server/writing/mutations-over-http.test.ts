import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { readOperations } from '../../../src/api/operations.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import type { ServerOptions } from '../../../src/server.ts';
import { daysOfNews } from '../../api/mutations/support/days-of-news.ts';
import { readerHere } from '../../api/mutations/support/written.ts';
import { describeOnEngines } from '../../support/engines.ts';
import { exported, openWith } from '../../support/kept.ts';
import { seededEncoder } from '../../support/seeded-encoder.ts';
import { nodesOf } from '../../support/world.ts';
import { type Answered, answeredBy, codesOf, post, secrets, served } from '../support/served.ts';

const readings = daysOfNews('Kari Moe', 'Tor Lunde');
const article = { title: 'Rain', text: 'It will rain in Lindvik on Sunday, the harbour master said to the Courier.' };
const operation = (name: string): string => readOperations().find(one => one.name === name)!.text;

const key = (role: string) => `gainsay_${role.toLowerCase()}-of-the-day-desk`;
const keys = (['READER', 'EDITOR', 'ADMIN'] as const).map(role => ({
  name: role.toLowerCase(),
  role,
  hash: createHash('sha256').update(key(role)).digest('hex'),
}));
const access = { keys, tokens: null };
const signed = (role: string) => ({ authorization: `Bearer ${key(role)}` });
/** Nobody reads its log here. */
const unread = { write: () => undefined };
const server = (graph: Graph, options: Partial<ServerOptions> = {}) =>
  served(graph, { openReader: () => readerHere(seededEncoder), logTo: unread, ...options });

describeOnEngines('Mutations over HTTP', engine => {
  test('are written down: who, in which role, what, when, and how it ended', async () => {
    const { graph, store } = await openWith(engine, readings);
    const lines: string[] = [];
    const { url } = await server(graph, { border: { access }, logTo: { write: line => lines.push(line) } });
    const [a, b] = nodesOf(await store.image(), 'Person').map(({ id }) => id);
    const given = { kind: 'ACTOR', a, b, verdict: 'SAME', reason: 'one hand' };
    await post(url, { query: operation('Judge'), variables: given }, signed('EDITOR'));
    await post(url, { query: operation('Judge'), variables: { ...given, a: 'act_0' } }, signed('EDITOR'));
    const inline = 'mutation { deleteArticle(input: { id: "art_0" }) { deletedArticleId } }';
    await post(url, { query: inline }, signed('ADMIN'));
    await post(url, { query: operation('DeleteArticle'), variables: { id: 'art_1' } }, signed('EDITOR'));
    const audited = lines.map(line => JSON.parse(line)).filter(({ audit }) => audit);
    expect(audited).toMatchObject([
      { caller: 'key:editor', role: 'EDITOR', operationName: 'Judge', field: 'judge', input: given, outcome: 'done' },
      { field: 'judge', input: { a: 'act_0' }, outcome: 'NOT_FOUND' },
      { caller: 'key:admin', role: 'ADMIN', field: 'deleteArticle', input: { id: 'art_0' }, outcome: 'NOT_FOUND' },
      { caller: 'key:editor', role: 'EDITOR', field: 'deleteArticle', input: { id: 'art_1' }, outcome: 'FORBIDDEN' },
    ]);
    for (const { time, requestId } of audited) {
      expect(time).toMatch(/^\d{4}-\d\d-\d\dT/);
      expect(requestId).toMatch(/^[\da-f-]{36}$/);
    }
  });

  test('are refused to whoever may not, and change nothing then', async () => {
    const { graph, store } = await openWith(engine, readings);
    const before = await exported(store);
    const { url } = await server(graph, { border: { access } });
    const inline = 'mutation { deleteArticle(input: { id: "ID" }) { deletedArticleId } }';
    const remove = { query: inline.replace('ID', readings[0]!.article.id) };
    expect(codesOf(await post(url, remove))).toEqual(['UNAUTHENTICATED']);
    expect(codesOf(await post(url, remove, signed('READER')))).toEqual(['FORBIDDEN']);
    expect(codesOf(await post(url, remove, signed('EDITOR')))).toEqual(['FORBIDDEN']);
    const ingest = { query: operation('IngestArticles'), variables: { articles: [article] } };
    expect(codesOf(await post(url, ingest, signed('READER')))).toEqual(['FORBIDDEN']);
    expect(await exported(store)).toBe(before);
    expect((await post(url, remove, signed('ADMIN'))).body.data.deleteArticle.deletedArticleId).toMatch(/^art_/);
  });

  test('are taken by POST as JSON alone', async () => {
    const { graph, store } = await openWith(engine, readings);
    const before = await exported(store);
    const { url } = await server(graph);
    const query = `mutation { deleteArticle(input: { id: "${readings[0]!.article.id}" }) { deletedArticleId } }`;
    const headers = { 'apollo-require-preflight': '1' };
    const got = await answeredBy(await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`, { headers }));
    expect([got.status, got.headers.get('allow')]).toEqual([405, 'POST']);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', '']) {
      expect((await post(url, JSON.stringify({ query }), { 'content-type': type })).status).toBe(415);
    }
    expect(await exported(store)).toBe(before);
  });

  test('that find the queue full are told when to come back, and all others are answered', async () => {
    const { graph } = await openWith(engine, []);
    let open = (): void => undefined;
    const opened = new Promise<void>(resolve => {
      open = resolve;
    });
    const openReader = async () => {
      await opened;
      return readerHere(seededEncoder);
    };
    const { url } = await server(graph, { openReader, border: { bounds: { writing: 2 } } });
    const ingest = (day: number) =>
      post(url, { query: operation('IngestArticles'), variables: { articles: [{ ...article, title: `Day ${day}` }] } });
    const first = [ingest(1), ingest(2)];
    while (!(await codesOf(await post(url, preview))).includes('QUEUE_FULL')) await setTimeout(20);
    const refused = await ingest(3);
    expect(refused.body.errors).toMatchObject([
      { message: expect.stringMatching(/^Too many changes/), extensions: { code: 'QUEUE_FULL', retryAfter: 1 } },
    ]);
    expect(refused.headers.get('retry-after')).toBe('1');
    expect((await post(url, { query: '{ stats { articles } }' })).body.data.stats.articles).toBe(0);
    open();
    const statuses = (await Promise.all(first)).map(({ body }) => body.data.ingestArticles.results[0].status);
    expect(statuses).toEqual(['CREATED', 'CREATED']);
    expect((await ingest(3)).body.data.ingestArticles.results[0].status).toBe('CREATED');
    const metrics = await (await fetch(`${url}/metrics`)).text();
    expect(metrics).toContain('gainsay_ingested_articles_total{outcome="CREATED"} 3');
    expect(metrics).toContain('gainsay_refusals_total{code="QUEUE_FULL"}');
  });

  test('that we ship are answered as they stand', async () => {
    const { graph, store } = await openWith(engine, readings);
    const { url } = await server(graph);
    const [a, b] = nodesOf(await store.image(), 'Person').map(({ id }) => id);
    const verdict = { kind: 'ACTOR', a, b, verdict: 'SAME' };
    const attribution = readings[0]!.attributions[0]!.id;
    const send = async (name: string, variables: object) => {
      const answer = await post(url, { query: operation(name), variables });
      expect([name, answer.body.errors]).toEqual([name, undefined]);
      const [payload] = Object.values<Answered['body']>(answer.body.data);
      expect([name, payload.userErrors]).toEqual([name, []]);
      return payload;
    };
    await send('PreviewArticles', { articles: [article] });
    const { results } = await send('IngestArticles', { articles: [article] });
    await send('PreviewJudgement', verdict);
    const { judgement } = await send('Judge', { ...verdict, reason: 'one hand' });
    await send('UndoJudgement', { id: judgement.id });
    await send('CorrectAttribution', { id: attribution, stance: 'DENIES', reason: 'misread' });
    await send('DeleteArticle', { id: results[0].article.id });
    expect(readOperations().filter(({ kind }) => kind === 'mutation')).toHaveLength(7);
  });

  test('say nothing of what is inside, whatever goes wrong', async () => {
    const { graph } = await openWith(engine, readings);
    const openReader = () => Promise.reject(new Error(`no model in ${process.cwd()}/models`));
    const { url } = await server(graph, { openReader });
    const answer = await post(url, { query: operation('IngestArticles'), variables: { articles: [article] } });
    expect(codesOf(answer)).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(answer.text).not.toMatch(secrets);
  });
});

const preview = {
  query: 'mutation { previewJudgement(input: { kind: ACTOR, a: "act_0", b: "act_1", verdict: SAME }) { __typename } }',
};
