import { expect, test } from 'vitest';
import { boundsOf } from '../../src/api/date-bounds.ts';

test.each([
  ['2022-01-01T00:00', '2022'],
  ['2022-01-01', '2022'],
  ['2022-01', '2022'],
  ['2022-03-01', '2022-03'],
  ['2022-03-01T00:00', '2022-03'],
  ['2022-01-02', '2022-01-02'],
  ['2022-10-01T00:01', '2022-10-01T00:01'],
  ['2001', '2001'],
])('the bound %s is compared as %s', (date, bound) => {
  expect(boundsOf({ from: date, to: null })).toEqual({ from: bound, to: null });
});
