import { execFile } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { DomainError } from '../../src/domain/errors.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { smallGraph } from '../api/support/small-graph.ts';
import type { Load } from './support/load.ts';
import { codesOf, post, secrets, served } from './support/served.ts';

const gone = () => Promise.reject(new DomainError('GRAPH_UNAVAILABLE', 'no Neo4j answers at bolt://10.0.0.7:7687'));
const never = () => new Promise<never>(() => undefined);
const query = '{ article(id: "art_1") { title } }';

describe('a graph in trouble', () => {
  const graph = smallGraph();

  test('a read that takes too long ends with TIMEOUT by its deadline, and the server goes on', async () => {
    let isSlow = true;
    const read: Graph['read'] = (text, parameters) => (isSlow ? never() : graph().read(text, parameters));
    const { url } = await served({ ...graph(), read }, { deadline: 100 });
    const answer = await post(url, { query });
    expect([answer.status, codesOf(answer)]).toEqual([200, ['TIMEOUT']]);
    expect(answer.text).not.toMatch(secrets);
    isSlow = false;
    expect((await post(url, { query })).body.errors).toBeUndefined();
  });

  test('one that is cut off without a word is told as GRAPH_UNAVAILABLE', async () => {
    const { url } = await served({ ...graph(), read: never, ready: gone }, { deadline: 1_500 });
    const answer = await post(url, { query });
    expect(codesOf(answer)).toEqual(['GRAPH_UNAVAILABLE']);
    expect(answer.text).not.toMatch(secrets);
  });

  test('/readyz tells when it is away, when it says nothing, and when it is back', async () => {
    let ready: Graph['ready'] = async () => undefined;
    const { url } = await served({ ...graph(), ready: () => ready() });
    const told = async () => {
      const response = await fetch(`${url}/readyz`);
      return [response.status, ((await response.json()) as { readonly code?: string }).code];
    };
    expect(await told()).toEqual([200, undefined]);
    ready = gone;
    expect(await told()).toEqual([503, 'GRAPH_UNAVAILABLE']);
    ready = never;
    expect(await told()).toEqual([503, 'TIMEOUT']);
    ready = async () => undefined;
    expect(await told()).toEqual([200, undefined]);
  });

  test('an error inside says nothing to the client and everything, without credentials, to the log', async () => {
    const lines: string[] = [];
    const broken = () => Promise.reject(new Error('MATCH (n) at bolt://neo4j:hunter2@10.0.0.7:7687'));
    const options = { logLevel: 'info', logTo: { write: (line: string) => lines.push(line) } } as const;
    const { url } = await served({ ...graph(), read: broken }, options);
    const answer = await post(url, { query }, { authorization: 'Bearer gainsay_hunter2hunter2' });
    expect(answer.body.errors).toEqual([
      {
        message: 'Something went wrong here.',
        locations: [{ line: 1, column: 3 }],
        path: ['article'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: answer.headers.get('x-request-id') },
      },
    ]);
    const logged = lines.map(line => JSON.parse(line)).filter(({ requestId }) => requestId !== undefined);
    expect(logged.map(({ msg, requestId }) => [msg, requestId])).toEqual([
      ['a question failed', answer.headers.get('x-request-id')],
      ['answered', answer.headers.get('x-request-id')],
    ]);
    expect(logged[1]).toMatchObject({ caller: 'local', status: 200, cost: 1, codes: ['INTERNAL_SERVER_ERROR'] });
    expect(lines.join()).not.toContain('hunter2');
  });
});

describe('what the server counts', () => {
  const graph = smallGraph();

  test('requests, costs, refusals and reads, for Prometheus', async () => {
    const { url } = await served(graph());
    await post(url, { query });
    await post(url, { query: '{ nothing }' });
    await fetch(`${url}/nowhere/at/all`);
    const response = await fetch(`${url}/metrics`);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    const text = await response.text();
    for (const line of [
      'gainsay_http_requests_total{path="/graphql",status="200"} 1',
      'gainsay_http_requests_total{path="/graphql",status="400"} 1',
      'gainsay_http_requests_total{path="other",status="404"} 1',
      'gainsay_refusals_total{code="GRAPHQL_VALIDATION_FAILED"} 1',
      'gainsay_graph_read_seconds_count{outcome="ok"} 1',
      'gainsay_operation_seconds_count{kind="query"} 1',
      'gainsay_operation_cost_sum 1',
      'gainsay_requests_running 0',
    ]) {
      expect(text.split('\n')).toContain(line);
    }
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
  });
});

describe('more than can be answered', () => {
  const graph = smallGraph();

  test('is told to come back, while the rest is answered', async () => {
    let open = (): void => undefined;
    const opened = new Promise<void>(resolve => {
      open = resolve;
    });
    const read: Graph['read'] = async (text, parameters) => {
      await opened;
      return graph().read(text, parameters);
    };
    const { url } = await served({ ...graph(), read }, { border: { bounds: { running: 3, waiting: 2 } } });
    const running = () =>
      fetch(`${url}/metrics`).then(async response =>
        (await response.text()).match(/gainsay_requests_(?:running|waiting) \d+/g),
      );
    const first = Array.from({ length: 3 }, () => post(url, { query }));
    await expect.poll(running).toEqual(['gainsay_requests_running 3', 'gainsay_requests_waiting 0']);
    const next = Array.from({ length: 2 }, () => post(url, { query }));
    await expect.poll(async () => (await running())?.[1]).toBe('gainsay_requests_waiting 2');
    const refused = await post(url, { query });
    expect([refused.status, codesOf(refused), refused.headers.get('retry-after')]).toEqual([503, ['OVERLOADED'], '1']);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    open();
    expect((await Promise.all([...first, ...next])).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect((await post(url, { query })).status).toBe(200);
  });

  test('500 connections that ask without a pause: whoever is not answered is told when to come back, and then all is well', async () => {
    const read: Graph['read'] = async (text, parameters) => {
      await setTimeout(20);
      return graph().read(text, parameters);
    };
    const { url } = await served({ ...graph(), read });
    const isLong = process.env.GAINSAY_LONG === '1';
    const load = ['--import', 'tsx', 'test/server/support/load.ts', url, query, '500', isLong ? '20000' : '3000'];
    const { stdout } = await promisify(execFile)(process.execPath, load);
    const { statuses, p99 } = JSON.parse(stdout) as Load;
    if (process.env.VERBOSE) console.log({ statuses, p99 });
    expect(Object.keys(statuses).filter(told => told !== '200')).toEqual(['503 1']);
    expect(statuses['200']).toBeGreaterThan(0);
    if (isLong) expect(p99).toBeLessThan(2_000);
    expect((await post(url, { query })).status).toBe(200);
    expect(await (await fetch(`${url}/metrics`)).text()).toContain('gainsay_requests_running 0');
  });
});
