import { expect, test } from 'vitest';
import { batches } from '../../src/ingest/batch.ts';

async function* count(to: number): AsyncGenerator<number> {
  for (let n = 1; n <= to; n += 1) yield n;
}

async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

test('items come in groups, the last one shorter', async () => {
  expect(await all(batches(count(5), 2))).toEqual([[1, 2], [3, 4], [5]]);
});

test('nothing gives no group', async () => {
  expect(await all(batches(count(0), 2))).toEqual([]);
});

test('when the signal comes, what has arrived is the last group, even while the source is silent', async () => {
  const controller = new AbortController();
  async function* silentAfterThree() {
    yield* count(3);
    queueMicrotask(() => controller.abort());
    await new Promise(() => {});
  }
  expect(await all(batches(silentAfterThree(), 2, controller.signal))).toEqual([[1, 2], [3]]);
});
