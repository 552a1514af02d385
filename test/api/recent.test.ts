import { expect, test } from 'vitest';
import { recentOf } from '../../src/api/recent.ts';

test('where there is no more room the first is forgotten', () => {
  const recent = recentOf<number>(2);
  for (const [at, key] of ['a', 'b', 'c'].entries()) expect(recent.keep(key, at)).toBe(at);
  expect(['a', 'b', 'c'].map(recent.get)).toEqual([undefined, 1, 2]);
});

test('a long key takes no room', () => {
  const recent = recentOf<number>(2);
  expect(recent.keep('x'.repeat(20_001), 1)).toBe(1);
  expect(recent.get('x'.repeat(20_001))).toBeUndefined();
});
