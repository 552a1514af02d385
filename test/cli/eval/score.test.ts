import { expect, test } from 'vitest';
import type { Expected } from '../../../src/cli/eval/gold.ts';
import { addScores, type Found, jaccard, ratesOf, scoreOf } from '../../../src/cli/eval/score.ts';

const gold = (over: Partial<Expected>): Expected => ({
  source: 'the mayor',
  cue: 'denied',
  content: 'that the bridge is closed',
  stance: 'DENIES',
  speakers: ['Ada Lund', 'Lund'],
  optional: false,
  ...over,
});
const found = (over: Partial<Found>): Found => ({
  source: 'the mayor',
  cue: 'denied',
  content: 'that the bridge is closed',
  stance: 'DENIES',
  speaker: 'Mayor Ada Lund',
  ...over,
});

test('the share of words in common counts each as often as it occurs', () => {
  expect(jaccard('no no yes', 'no yes')).toBeCloseTo(2 / 3);
  expect(jaccard('', '')).toBe(0);
});

test('what is found as expected is right in every part', () => {
  expect(scoreOf([gold({ speakers: ['Mayor Ada Lund'] })], [found({})])).toMatchObject({
    expected: 1,
    found: 1,
    extra: 0,
    source: { right: 1, of: 1 },
    stance: { right: 1, of: 1 },
    speaker: { right: 1, of: 1 },
    denialsExpected: 1,
    denialsFound: { right: 1, of: 1 },
  });
});

test('an assertion taken for a denial is found, with the wrong stance and a wrong denial', () => {
  expect(scoreOf([gold({ stance: 'ASSERTS' })], [found({})])).toMatchObject({
    found: 1,
    stance: { right: 0, of: 1 },
    denialsExpected: 0,
    denialsFound: { right: 0, of: 1 },
  });
});

test('an optional annotation is neither missed nor counted', () => {
  expect(scoreOf([gold({ optional: true })], [])).toMatchObject({ expected: 0, found: 0, extra: 0 });
  expect(scoreOf([gold({ optional: true })], [found({})])).toMatchObject({
    found: 0,
    extra: 0,
    denialsFound: { of: 0 },
  });
});

test('what no annotation knows is extra, but for words told again', () => {
  const again = found({ content: 'the bridge is closed again' });
  expect(scoreOf([gold({})], [found({}), again, found({ content: 'cats like fish' })])).toMatchObject({ extra: 1 });
});

test('scores add up and give rates', () => {
  const one = scoreOf([gold({})], [found({})]);
  const other = scoreOf([gold({})], []);
  const sum = addScores(one, other);
  expect(ratesOf(sum.found, sum.found + sum.extra, sum.expected)).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
  expect(ratesOf(0, 0, 0)).toEqual({ precision: 0, recall: 0, f1: 0 });
});
