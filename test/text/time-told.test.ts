import { expect, test } from 'vitest';
import { timeTold } from '../../src/text/dates/time-told.ts';

test.each([
  ['the gun was fired on monday in april', '2024-05-13'],
  ['the tests were made in april', '2024-04'],
  ['the tests were made in november', '2023-11'],
  ['the tests were made last may', '2023-05'],
  ['the tests were made in march 2019', '2019-03'],
  ['the deal was signed last month', '2024-04'],
  ['the deal was signed last year', '2023'],
  ['the deal was signed in 1998', '1998'],
  ['they may sign 2000 letters', null],
  ['the march was long', null],
])('%s', (words, time) => {
  expect(timeTold(words.split(' '), '2024-05-16')).toBe(time);
});
