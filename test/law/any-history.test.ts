import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Judgement } from '../../src/domain/judgement.ts';
import type { Reading } from '../../src/domain/reading.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { Store } from '../../src/graph/store.ts';
import { derive, rebuild, remove } from '../../src/ingest/derive.ts';
import { exportOf, prepared } from '../e2e/support/embedded.ts';
import { describeOnEngines } from '../support/engines.ts';
import { evidence } from './any-evidence.ts';
import { runs } from './runs.ts';

/** One thing that happens to a graph; articles and judgements by their places in the evidence. */
type Event =
  | { readonly kind: 'keep'; readonly articles: readonly number[] }
  | { readonly kind: 'judge'; readonly judgements: readonly number[] }
  | { readonly kind: 'delete' | 'forget'; readonly article: number }
  | { readonly kind: 'derive' | 'rebuild' };

interface History {
  readonly readings: readonly Reading[];
  readonly judgements: readonly Judgement[];
  readonly events: readonly Event[];
  /** The articles that are there in the end. */
  readonly left: readonly number[];
}

const some = (count: number) => fc.subarray([...Array(count).keys()]).chain(each => fc.shuffledSubarray(each));

const eventAmong = (articles: number, judgements: number): fc.Arbitrary<Event> =>
  fc.oneof(
    { weight: 4, arbitrary: some(articles).map(chosen => ({ kind: 'keep' as const, articles: chosen })) },
    { weight: 1, arbitrary: some(judgements).map(chosen => ({ kind: 'judge' as const, judgements: chosen })) },
    { weight: 2, arbitrary: fc.nat(articles - 1).map(article => ({ kind: 'delete' as const, article })) },
    { weight: 1, arbitrary: fc.nat(articles - 1).map(article => ({ kind: 'forget' as const, article })) },
    { weight: 3, arbitrary: fc.constantFrom({ kind: 'derive' as const }, { kind: 'rebuild' as const }) },
  );

const history: fc.Arbitrary<History> = evidence.chain(({ readings, judgements }) =>
  fc.record({
    readings: fc.constant(readings),
    judgements: fc.constant(judgements),
    events: fc.array(eventAmong(readings.length, judgements.length), { maxLength: 8 }),
    left: some(readings.length),
  }),
);

async function happen(event: Event, { readings, judgements }: History, store: Store): Promise<void> {
  if (event.kind === 'keep') await store.keep(event.articles.map(at => readings[at]!));
  else if (event.kind === 'judge') await store.keepJudgements(event.judgements.map(at => judgements[at]!));
  else if (event.kind === 'delete') await remove(store, readings[event.article]!.article.id);
  else if (event.kind === 'forget') await store.forget(readings[event.article]!.article.id);
  else await (event.kind === 'derive' ? derive(store) : rebuild(store));
}

/** What is still to be done so that the history ends with the articles that are left and with every judgement. */
async function conclude({ readings, judgements, left }: History, store: Store): Promise<void> {
  for (const [at, { article }] of readings.entries()) if (!left.includes(at)) await store.forget(article.id);
  await store.keep(left.map(at => readings[at]!));
  await store.keepJudgements(judgements);
  await derive(store);
}

const empty = (graph: Graph) => graph.write([{ text: 'MATCH (n) DETACH DELETE n', parameters: {} }]);

describeOnEngines('Whatever happened to a graph on the way', engine => {
  test('it holds what its articles and judgements say, and deriving it anew changes nothing', async () => {
    const graph = await engine.openFresh();
    const store = await prepared(graph);
    const lived = fc.asyncProperty(history, async lives => {
      await empty(graph);
      for (const event of lives.events) await happen(event, lives, store);
      await conclude(lives, store);
      const exported = await exportOf(store);
      expect(await rebuild(store)).toEqual({ written: 0, removed: 0 });
      expect(await exportOf(store)).toBe(exported);
      await empty(graph);
      await conclude({ ...lives, left: [...lives.left].sort() }, store);
      expect(await exportOf(store)).toBe(exported);
    });
    await fc.assert(lived, runs);
  }, 900_000);
});
