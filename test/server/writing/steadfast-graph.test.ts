import { expect, onTestFinished, test, vi } from 'vitest';
import { DomainError, type ErrorCode } from '../../../src/domain/errors.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { steadfastGraph } from '../../../src/server/writing/steadfast-graph.ts';

const never = () => new Promise<never>(() => undefined);
const unavailable = async (): Promise<never> => {
  throw new DomainError('GRAPH_UNAVAILABLE', 'no Neo4j answers');
};

/** A graph of which one can say how it answers and whether it is there, on a clock that is turned by hand. */
function graphThat(read: () => Promise<unknown>) {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  let answer = read;
  let trouble: ErrorCode | null = null;
  const graph = { read: () => answer(), write: () => answer() } as unknown as Graph;
  const steadfast = steadfastGraph(graph, { deadline: 10_000, watch: { trouble: () => trouble } });
  /** How a read has ended after so many milliseconds. */
  const after = async (ms: number, asked: Promise<unknown>) => {
    const ended = asked.then(
      () => 'answered',
      error => error.code,
    );
    await vi.advanceTimersByTimeAsync(ms);
    return Promise.race([ended, new Promise(resolve => setImmediate(() => resolve('waiting')))]);
  };
  return {
    read: () => steadfast.read(''),
    after,
    answers: (now: () => Promise<unknown>) => {
      answer = now;
    },
    is: (now: ErrorCode | null) => {
      trouble = now;
    },
  };
}

test('one that is slow but there is waited for', async () => {
  const graph = graphThat(never);
  expect(await graph.after(600_000, graph.read())).toBe('waiting');
});

test('one that is gone is told by the deadline, and at once to whoever comes later', async () => {
  const graph = graphThat(never);
  const first = graph.read();
  graph.is('TIMEOUT');
  expect(await graph.after(9_900, first)).toBe('waiting');
  const second = graph.read();
  expect(await graph.after(200, second)).toBe('GRAPH_UNAVAILABLE');
  expect(await graph.after(0, first)).toBe('GRAPH_UNAVAILABLE');
  expect(await graph.after(0, graph.read())).toBe('GRAPH_UNAVAILABLE');
});

test('one that is gone keeps nobody longer because it has failed others before', async () => {
  const graph = graphThat(unavailable);
  expect(await graph.after(0, graph.read())).toBe('GRAPH_UNAVAILABLE');
  await vi.advanceTimersByTimeAsync(6_000);
  graph.is('TIMEOUT');
  graph.answers(never);
  expect(await graph.after(4_100, graph.read())).toBe('GRAPH_UNAVAILABLE');
});

test('one that is back is asked again', async () => {
  const graph = graphThat(never);
  graph.is('TIMEOUT');
  expect(await graph.after(11_000, graph.read())).toBe('GRAPH_UNAVAILABLE');
  graph.is(null);
  graph.answers(async () => []);
  expect(await graph.after(0, graph.read())).toBe('answered');
});
