import { expect, test } from 'vitest';
import { backlogOf } from '../../../src/server/live/backlog.ts';

const taken = async (backlog: AsyncIterable<string>) => {
  const items: string[] = [];
  for await (const item of backlog) items.push(item);
  return items;
};

test('what is given is taken in its order, whoever comes first', async () => {
  const backlog = backlogOf<string>({ most: 10 });
  const first = [backlog.next(), backlog.next()];
  for (const item of ['a', 'b', 'c', 'd']) expect(backlog.give(item)).toBe(true);
  expect((await Promise.all([...first, backlog.next(), backlog.next()])).map(({ value }) => value)).toEqual([
    'a',
    'b',
    'c',
    'd',
  ]);
});

test('no more may lie there than it is allowed to weigh, but for a single item', () => {
  const backlog = backlogOf<string>({ most: 10 });
  expect(backlog.give('heavy', 50)).toBe(true);
  expect(backlog.give('light', 1)).toBe(false);
});

test('what was taken makes room', async () => {
  const backlog = backlogOf<string>({ most: 10 });
  expect([backlog.give('a', 6), backlog.give('b', 6)]).toEqual([true, false]);
  await backlog.next();
  expect(backlog.give('b', 6)).toBe(true);
});

test('whoever takes is told why nothing more comes, once, and what lay there is gone', async () => {
  const ends: string[] = [];
  const backlog = backlogOf<string>({ most: 10, onEnd: () => ends.push('end') });
  backlog.give('a');
  backlog.fail(new Error('too slow'));
  backlog.fail(new Error('again'));
  await expect(backlog.next()).rejects.toThrow('too slow');
  expect(await backlog.next()).toEqual({ done: true, value: undefined });
  expect(backlog.give('b')).toBe(false);
  expect(ends).toEqual(['end']);
});

test('whoever waits is let go when nothing more is taken, or nothing more comes', async () => {
  const ended = backlogOf<string>({ most: 10 });
  const waiting = taken(ended);
  await ended.return();
  expect(await waiting).toEqual([]);
  const failed = backlogOf<string>({ most: 10 });
  const refused = expect(taken(failed)).rejects.toThrow('lost');
  failed.fail(new Error('lost'));
  await refused;
});
