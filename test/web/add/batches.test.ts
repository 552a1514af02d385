import { expect, test } from 'vitest';
import { batches } from '../../../web/src/screens/add/batches.ts';

const sizesOf = (lengths: readonly number[]) =>
  batches(lengths.map(length => ({ article: { text: 'x'.repeat(length) } }))).map(part =>
    part.map(({ article }) => article.text.length),
  );

test('a few articles go at a time, in their order', () =>
  expect(sizesOf([1, 2, 3, 4, 5, 6, 7])).toEqual([
    [1, 2, 3, 4, 5],
    [6, 7],
  ]));

test('long ones go with fewer others, and one that is longer than all go alone', () =>
  expect(sizesOf([200_000, 150_000, 10, 900_000, 5])).toEqual([[200_000], [150_000, 10], [900_000], [5]]));

test('nothing goes where there is nothing', () => expect(sizesOf([])).toEqual([]));
