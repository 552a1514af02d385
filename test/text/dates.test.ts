import { expect, test } from 'vitest';
import { dayTold } from '../../src/text/dates/day-told.ts';

/** Published on Thursday, 11 May 2023. */
const days: readonly (readonly [string, string | null])[] = [
  ['said on tuesday', '2023-05-09'],
  ['said on thursday', '2023-05-11'],
  ['told reporters last thursday', '2023-05-04'],
  ['said yesterday', '2023-05-10'],
  ['said earlier in the day', '2023-05-11'],
  ['wrote on 9 may', '2023-05-09'],
  ['wrote on may 9 2022', '2022-05-09'],
  ['said on dec 30', '2022-12-30'],
  ['had denied it a week earlier', '2023-05-04'],
  ['said two days ago', '2023-05-09'],
  ['said next monday', null],
  ['said in may', null],
];

test.each(days)('“%s” is told of %s', (words, day) => {
  expect(dayTold(words.split(' '), '2023-05-11')).toBe(day);
});
