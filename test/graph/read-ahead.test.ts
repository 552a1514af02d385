import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { readAhead } from '../../src/graph/read-ahead.ts';

async function* feeding(count: number) {
  for (let number = 0; number < count; number += 1) yield number;
}

/** Works on so many items, later ones quicker than earlier ones, and tells how many were worked on at once. */
async function worked(count: number, ahead: number) {
  let [now, most] = [0, 0];
  const work = async (number: number) => {
    now += 1;
    most = Math.max(most, now);
    await setTimeout(5 * (count - number));
    now -= 1;
    return number;
  };
  const results: number[] = [];
  for await (const result of readAhead(feeding(count), work, ahead)) results.push(result);
  return { results, most };
}

test.each([
  [1, 1],
  [3, 3],
  [20, 6],
])('with %i ahead, %i of 6 items are worked on at once, and come in their order', async (ahead, most) => {
  expect(await worked(6, ahead)).toEqual({ results: [0, 1, 2, 3, 4, 5], most });
});

test('an error comes in its turn', async () => {
  const results: number[] = [];
  const work = async (number: number) => {
    if (number === 1) throw new Error('not this one');
    return number;
  };
  const reading = (async () => {
    for await (const result of readAhead(feeding(4), work, 3)) results.push(result);
  })();
  await expect(reading).rejects.toThrow('not this one');
  expect(results).toEqual([0]);
});

test('who takes no more waits for what is being worked on', async () => {
  const done: number[] = [];
  const work = async (number: number) => {
    await setTimeout(20 * number);
    done.push(number);
  };
  for await (const _ of readAhead(feeding(9), work, 3)) break;
  expect(done).toEqual([0, 1, 2]);
});
