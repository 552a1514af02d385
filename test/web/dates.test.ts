import { expect, test } from 'vitest';
import { lastDay, spoken, spokenRange } from '../../web/src/dates.ts';
import { rangeOf } from '../../web/src/period.ts';

test.each([
  ['2031', '2031'],
  ['2031-05', 'May 2031'],
  ['2031-05-06', '6 May 2031'],
  ['2031-05-06T21:50', '6 May 2031, 21:50'],
])('%s is spoken as precisely as it is known: %s', (date, words) => expect(spoken(date)).toBe(words));

test.each([
  ['2031-05-06', '2031-05-06', '6 May 2031'],
  ['2031-05-06', '2031-05-09T12:00', '6 – 9 May 2031'],
  ['2031-04-30', '2031-05-02', '30 Apr – 2 May 2031'],
  ['2030-12-30', '2031-01-02', '30 Dec 2030 – 2 Jan 2031'],
  ['2031-05', '2031-06', 'May – Jun 2031'],
  ['2030', '2031', '2030 – 2031'],
])('from %s to %s is %s', (from, to, words) => expect(spokenRange(from, to)).toBe(words));

test.each([
  ['2031', '2031-12-31'],
  ['2032-02', '2032-02-29'],
  ['2031-05-06T21:50', '2031-05-06'],
])('the last day of %s is %s', (date, day) => expect(lastDay(date)).toBe(day));

test('the last day that is chosen is asked for to its end', () => {
  expect(rangeOf({ from: '2031-12-30', to: '2031-12-31' })).toEqual({ from: '2031-12-30', to: '2032-01-01' });
  expect(rangeOf({ from: null, to: null })).toBeNull();
});
