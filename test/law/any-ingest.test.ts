import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { articlesOf } from '../../bench/articles.ts';
import type { Receipt } from '../../src/domain/receipt.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { Fed } from '../../src/ingest/feed/fed.ts';
import { type Ingesting, ingest } from '../../src/ingest/ingest.ts';
import { openWorkers, type Workers } from '../../src/ingest/workers/open-workers.ts';
import { feeding } from '../e2e/support/dossier.ts';
import { exportOf, prepared } from '../e2e/support/embedded.ts';
import { describeOnEngines } from '../support/engines.ts';
import { seededEncoder } from '../support/seeded-encoder.ts';
import { runs } from './runs.ts';

const workerCounts = process.env.GAINSAY_LONG ? [1, 2, 3, 4, 5, 6, 7, 8] : [1, 2, 8];

/** Some articles, some of them more than once under other names, and some things that are none. */
const inputs: fc.Arbitrary<readonly Fed[]> = fc
  .record({
    seed: fc.nat(99),
    count: fc.integer({ min: 1, max: 12 }),
    again: fc.array(fc.tuple(fc.nat(11), fc.constantFrom('a.txt', 'm.txt', 'z.txt')), { maxLength: 4 }),
    bad: fc.subarray<Fed>([
      { kind: 'rejected', file: 'picture.txt', reason: 'it is not text' },
      {
        kind: 'article',
        raw: { file: 'blank.txt', url: null, title: null, outlet: null, publishedAt: null, text: ' ' },
      },
    ]),
  })
  .map(({ seed, count, again, bad }) => {
    const raws = articlesOf(count, seed);
    const copies = again.map(([at, file]) => ({ ...raws[at % count]!, file }));
    return [...[...raws, ...copies].map((raw): Fed => ({ kind: 'article', raw })), ...bad];
  });

const shuffled = <Item>(items: readonly Item[]) => fc.shuffledSubarray([...items], { minLength: items.length });

/** The same inputs, whole and in two other orders, of which the first comes in two runs. */
const feeds = inputs.chain(items =>
  fc.record({
    items: fc.constant(items),
    once: shuffled(items),
    split: fc.nat(items.length),
    again: shuffled(items),
    batchSize: fc.integer({ min: 1, max: 9 }),
  }),
);

const opened = new Map<number, Promise<Workers>>();
afterAll(async () => {
  for (const workers of opened.values()) (await workers).close();
});

/** Readers of so many processes, which read at random, the same article always the same. */
async function readersOf(count: number): Promise<Ingesting['encoder']> {
  if (count === 1) return seededEncoder;
  const workers = opened.get(count) ?? openWorkers(count, new URL('./random-process.ts', import.meta.url));
  opened.set(count, workers);
  return workers;
}

const empty = (graph: Graph) => graph.write([{ text: 'MATCH (n) DETACH DELETE n', parameters: {} }]);

describeOnEngines('Articles in any order, batch and repetition', engine => {
  test.each(workerCounts)(
    'give the same bytes and receipts with %i workers',
    async count => {
      const graph = await engine.openFresh();
      const store = await prepared(graph);
      const readers = await readersOf(count);
      const take = async (items: readonly Fed[], into: Partial<Ingesting> = {}): Promise<readonly Receipt[]> => {
        const receipts: Receipt[] = [];
        const onReceipt = (receipt: Receipt) => void receipts.push(receipt);
        await ingest(feeding(items), { store, encoder: seededEncoder, onReceipt, ...into });
        return receipts;
      };
      const same = fc.asyncProperty(feeds, async ({ items, once, split, again, batchSize }) => {
        await empty(graph);
        await take(once.slice(0, split), { encoder: readers, batchSize });
        await take(once.slice(split), { encoder: readers, batchSize });
        await take(again, { encoder: readers });
        const exported = await exportOf(store);
        await empty(graph);
        const receipts = await take(items, { batchSize: 100 });
        expect(await exportOf(store)).toBe(exported);
        await empty(graph);
        expect(await take(items, { encoder: readers, batchSize })).toEqual(receipts);
      });
      const share = Math.ceil(runs.numRuns / workerCounts.length);
      await fc.assert(same, { numRuns: engine.name === 'embedded' ? share : Math.ceil(share / 8) });
    },
    900_000,
  );
});
