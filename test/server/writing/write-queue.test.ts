import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { writeQueue } from '../../../src/server/writing/write-queue.ts';

/** Work that is done when it is told to be. */
function work() {
  let finish = (): void => undefined;
  const done = new Promise<void>(resolve => {
    finish = resolve;
  });
  return { finish, run: () => done };
}

test('holds so many and tells the next when to come back, until one is done', async () => {
  const queue = writeQueue(2);
  const [one, two] = [work(), work()];
  const first = queue.run(one.run);
  const second = queue.run(two.run);
  await expect(queue.run(one.run)).rejects.toMatchObject({ code: 'QUEUE_FULL', retryAfter: 1 });
  one.finish();
  await first;
  expect(await queue.run(async () => 'done')).toBe('done');
  two.finish();
  await second;
  expect(queue.size()).toBe(0);
});

test('lets one at a time do its part, in the order they came, whether it fails or not', async () => {
  const queue = writeQueue(9);
  const done: string[] = [];
  const slow = work();
  const parts = [
    queue.inTurn(async () => {
      await slow.run();
      done.push('first');
    }),
    queue.inTurn(() => Promise.reject(new Error('it failed'))),
    queue.inTurn(async () => done.push('third')),
  ];
  await setImmediate();
  expect(done).toEqual([]);
  slow.finish();
  await Promise.allSettled(parts);
  expect(done).toEqual(['first', 'third']);
  await expect(parts[1]).rejects.toThrow('it failed');
});

test('is settled when all that was begun has ended', async () => {
  const queue = writeQueue(9);
  const [good, bad] = [work(), work()];
  let isSettled = false;
  const all = [queue.run(good.run), queue.run(() => bad.run().then(() => Promise.reject(new Error('it failed'))))];
  const settled = queue.settled().then(() => {
    isSettled = true;
  });
  good.finish();
  await setImmediate();
  expect(isSettled).toBe(false);
  bad.finish();
  await Promise.allSettled(all);
  await settled;
  expect(isSettled).toBe(true);
});
