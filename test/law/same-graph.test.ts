import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Fed } from '../../src/ingest/feed/fed.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Encoder } from '../../src/text/tag.ts';
import { dossier, feeding, shuffled } from '../e2e/support/dossier.ts';
import { exportOf, inFolder, prepared } from '../e2e/support/embedded.ts';
import { openRememberingEncoder } from '../e2e/support/encoder.ts';
import { scratch } from '../e2e/support/scratch.ts';
import { describeOnEngines } from '../support/engines.ts';

const seeds = Array.from({ length: process.env.GAINSAY_LONG ? 20 : 3 }, (_, index) => index + 1);

let encoder: Encoder;
let items: readonly Fed[];
beforeAll(async () => {
  encoder = await openRememberingEncoder();
  items = await dossier();
});
afterAll(() => encoder.close());

/** The bytes of the dossier ingested in its own order at once, into a folder. */
let known: string | undefined;
async function expected(): Promise<string> {
  known ??= await inFolder(`${scratch()}/graph`, async store => {
    await ingest(feeding(items), { store, encoder, batchSize: 100 });
    return exportOf(store);
  });
  return known;
}

test('the example dossier is a graph worth comparing', async () => {
  expect((await expected()).split('\n').length).toBeGreaterThan(200);
});

describeOnEngines('the same articles give the same bytes', engine => {
  test.each(seeds)('in order %i, some at once', async seed => {
    const store = await prepared(await engine.openFresh());
    await ingest(feeding(shuffled(items, seed)), { store, encoder, batchSize: seed });
    expect(await exportOf(store)).toBe(await expected());
  });

  test.each(seeds)('in order %i, one by one', async seed => {
    const store = await prepared(await engine.openFresh());
    for (const item of shuffled(items, seed)) await ingest(feeding([item]), { store, encoder });
    expect(await exportOf(store)).toBe(await expected());
  });

  test('when they come twice, and the second time writes nothing', async () => {
    const store = await prepared(await engine.openFresh());
    await ingest(feeding(items), { store, encoder });
    const again = await ingest(feeding(items), { store, encoder });
    expect(again).toMatchObject({ created: 0, duplicates: items.length, written: 0, removed: 0 });
    expect(await exportOf(store)).toBe(await expected());
  });
});
