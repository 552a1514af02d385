import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameData } from '../../src/domain/same-data.ts';

const data = fc.jsonValue({ maxDepth: 3 }).map(value => copyOf(value));

test('data are the same as their copy', () => {
  fc.assert(
    fc.property(data, value => {
      expect(sameData(value, copyOf(value))).toBe(true);
    }),
  );
});

test('data that are written otherwise are not the same', () => {
  fc.assert(
    fc.property(data, data, (a, b) => {
      fc.pre(JSON.stringify(a) !== JSON.stringify(b) && keysOf(a) !== keysOf(b));
      expect(sameData(a, b)).toBe(false);
    }),
  );
});

test('a list is not an object, and a list of more is another', () => {
  expect(sameData([], {})).toBe(false);
  expect(sameData({}, [])).toBe(false);
  expect(sameData([1], [1, 2])).toBe(false);
});

test('an object that lacks a key is another, whatever stands there', () => {
  expect(sameData({ a: undefined }, { b: undefined })).toBe(false);
  expect(sameData({ a: null }, null)).toBe(false);
});

const copyOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What is written, whatever the order of keys. */
const keysOf = (value: unknown): string => [...JSON.stringify(value)].sort().join('');
