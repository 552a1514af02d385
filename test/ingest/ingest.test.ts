import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Receipt } from '../../src/domain/receipt.ts';
import { openGraph } from '../../src/graph/open.ts';
import type { Store } from '../../src/graph/store.ts';
import { storeOf } from '../../src/graph/store-of.ts';
import { isStale, rebuild, remove } from '../../src/ingest/derive.ts';
import type { Fed } from '../../src/ingest/feed/fed.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Encoder } from '../../src/text/tag.ts';
import { openRememberingEncoder } from '../e2e/support/encoder.ts';
import { scratch } from '../e2e/support/scratch.ts';

let encoder: Encoder;
beforeAll(async () => {
  encoder = await openRememberingEncoder();
});
afterAll(() => encoder.close());

const article = (file: string, text: string): Fed => ({
  kind: 'article',
  raw: { file, url: null, title: null, outlet: 'Valley Post', publishedAt: '2024-05-08', text },
});
const dam = 'Dam is sound, says minister\n\nThe water minister, Ana Brandt, denied on Tuesday that the dam is leaking.';
const bridge = 'Bridge to close\n\nMayor Leo Marsh said on Monday that the old bridge would close in June.';
const ferry = 'Ferry late again\n\nThe ferry company said on Sunday that the storm had delayed its ships.';

async function* feeding(...items: readonly Fed[]): AsyncGenerator<Fed> {
  yield* items;
}

async function fresh(): Promise<Store> {
  const graph = await openGraph({ url: `file:${scratch()}/graph`, username: '', password: '', database: '' });
  onTestFinished(() => graph.close());
  const store = storeOf(graph);
  await store.prepare();
  return store;
}

async function receiptsOf(store: Store, ...items: readonly Fed[]): Promise<readonly Receipt[]> {
  const receipts: Receipt[] = [];
  await ingest(feeding(...items), { store, encoder, onReceipt: receipt => void receipts.push(receipt) });
  return receipts;
}

const filesOf = async (store: Store) => (await store.evidence()).readings.map(({ article }) => article.file).sort();

test('every input has its receipt, in order', async () => {
  const rejected: Fed = { kind: 'rejected', file: 'b.bin', reason: 'it is not text' };
  expect(
    await receiptsOf(await fresh(), article('a.txt', dam), rejected, article('c.txt', '  \n '), article('d.txt', dam)),
  ).toMatchObject([
    { file: 'a.txt', outcome: 'CREATED', articleId: expect.stringMatching(/^art_/), reason: null },
    { file: 'b.bin', outcome: 'REJECTED', articleId: null, reason: 'it is not text' },
    { file: 'c.txt', outcome: 'REJECTED', articleId: null, reason: expect.stringContaining('no article text') },
    { file: 'd.txt', outcome: 'DUPLICATE', articleId: expect.stringMatching(/^art_/), reason: null },
  ]);
});

test('the same article again writes nothing and is not read again', async () => {
  const store = await fresh();
  await receiptsOf(store, article('a.txt', dam));
  const idle: Encoder = { ...encoder, tag: () => Promise.reject(new Error('read again')) };
  const again = await ingest(feeding(article('a.txt', dam)), { store, encoder: idle });
  expect(again).toEqual({ created: 0, duplicates: 1, rejected: 0, attributions: 0, written: 0, removed: 0 });
});

test('of several files with the same article the smallest name stays, in any order', async () => {
  for (const names of [
    ['b.txt', 'a.txt', 'c.txt'],
    ['c.txt', 'b.txt', 'a.txt'],
    ['a.txt', 'b.txt', 'c.txt'],
  ]) {
    const store = await fresh();
    for (const name of names) await receiptsOf(store, article(name, dam));
    expect(await filesOf(store)).toEqual(['a.txt']);
    const together = await fresh();
    await receiptsOf(together, ...names.map(name => article(name, dam)));
    expect(await together.image()).toEqual(await store.image());
  }
});

test('a receipt comes only after what it tells is kept', async () => {
  const store = await fresh();
  const kept: (readonly (string | null)[])[] = [];
  await ingest(feeding(article('a.txt', dam), article('b.txt', bridge)), {
    store,
    encoder,
    batchSize: 1,
    onReceipt: async () => void kept.push(await filesOf(store)),
  });
  expect(kept).toEqual([['a.txt'], ['a.txt', 'b.txt']]);
});

test('a stop keeps what has been read and derives the graph', async () => {
  const store = await fresh();
  const controller = new AbortController();
  const done = await ingest(feeding(article('a.txt', dam), article('b.txt', bridge), article('c.txt', ferry)), {
    store,
    encoder,
    batchSize: 1,
    signal: controller.signal,
    onReceipt: receipt => (receipt.file === 'b.txt' ? controller.abort() : undefined),
  });
  expect(done.created).toBe(2);
  expect(await isStale(store)).toBe(false);
});

test('evidence that an earlier run kept without deriving is derived, even when nothing comes', async () => {
  const whole = await fresh();
  await receiptsOf(whole, article('a.txt', dam), article('b.txt', bridge));
  const cutOff = await fresh();
  await cutOff.keep((await whole.evidence()).readings);
  expect(await isStale(cutOff)).toBe(true);
  await receiptsOf(cutOff);
  expect(await cutOff.image()).toEqual(await whole.image());
});

test('an article taken away leaves the graph as if it had never come', async () => {
  const without = await fresh();
  await receiptsOf(without, article('b.txt', bridge));
  const store = await fresh();
  const [receipt] = await receiptsOf(store, article('a.txt', dam), article('b.txt', bridge));
  expect(await remove(store, receipt!.articleId!)).toBe(true);
  expect(await remove(store, receipt!.articleId!)).toBe(false);
  expect(await store.image()).toEqual(await without.image());
});

test('a graph derived anew is the same graph', async () => {
  const store = await fresh();
  await receiptsOf(store, article('a.txt', dam), article('b.txt', bridge));
  const before = await store.image();
  expect(await rebuild(store)).toEqual({ written: 0, removed: 0 });
  expect(await store.image()).toEqual(before);
});

test('an article on which the reader fails is named and the rest goes in', async () => {
  const store = await fresh();
  const moody: Encoder = {
    ...encoder,
    tag: doc => (doc.text.includes('bridge') ? Promise.reject(new Error('odd shape\nat line 1')) : encoder.tag(doc)),
  };
  const receipts: Receipt[] = [];
  const onReceipt = (receipt: Receipt) => void receipts.push(receipt);
  await ingest(feeding(article('a.txt', bridge), article('b.txt', ferry)), { store, encoder: moody, onReceipt });
  expect(receipts).toMatchObject([
    { outcome: 'REJECTED', reason: 'the reader failed on it: odd shape' },
    { outcome: 'CREATED' },
  ]);
});
