import { expect, test } from 'vitest';
import { jaccard, wordsOf } from '../../../src/cli/eval/compare-words.ts';
import type { FoundReading } from '../../../src/cli/eval/found-reading.ts';
import { type Expected, judgedIn, scoreArticle } from '../../../src/cli/eval/score-articles.ts';
import { foundReading } from './found-reading.ts';

const gold = (over: Partial<Expected>): Expected => ({
  id: 'g1',
  source: 'the mayor',
  cue: 'denied',
  content: 'that the bridge is closed',
  stance: 'DENIES',
  speaker: { id: 'lund', names: ['Ada Lund', 'Lund'] },
  via: [],
  addressee: null,
  parent: null,
  denialKind: null,
  act: null,
  saidAt: null,
  claim: null,
  utterance: null,
  optional: false,
  ...over,
});

const found = (over: Partial<FoundReading> = {}) => foundReading('that the bridge is closed', over);
const plain = (...expected: readonly Expected[]) => ({ title: 'Bridge stays open', expected, detailed: false });
const detailed = (...expected: readonly Expected[]) => ({ ...plain(...expected), detailed: true });
const f1 = (expectedRight: number, expected: number, foundRight: number, found: number) => ({
  kind: 'F1',
  expected,
  expectedRight,
  found,
  foundRight,
});
const share = (right: number, of: number) => expect.objectContaining({ expectedRight: right, expected: of });

test('the share of words in common counts each as often as it occurs', () => {
  expect(jaccard(wordsOf('No, no. Yes!'), wordsOf('no yes'))).toBeCloseTo(2 / 3);
  expect(jaccard([], [])).toBe(0);
});

test('what is found as expected is right in every part', () => {
  expect(scoreArticle(plain(gold({})), [found()])).toEqual({
    attributions: f1(1, 1, 1, 1),
    denials: f1(1, 1, 1, 1),
    stance: share(1, 1),
    speaker: share(1, 1),
    via: share(0, 0),
  });
});

test('an assertion taken for a denial is found, with the wrong stance and a wrong denial', () => {
  expect(scoreArticle(plain(gold({ stance: 'ASSERTS' })), [found()])).toMatchObject({
    attributions: f1(1, 1, 1, 1),
    denials: f1(0, 0, 0, 1),
    stance: share(0, 1),
  });
});

test('an optional annotation is not missed', () => {
  expect(scoreArticle(detailed(gold({ optional: true })), [])).toMatchObject({ attributions: f1(0, 0, 0, 0) });
});

test('what no annotation knows is extra, but for words told again', () => {
  const again = foundReading('the bridge is closed again', { id: 'f2' });
  const cats = foundReading('cats like fish', { id: 'f3' });
  expect(scoreArticle(plain(gold({})), [found(), again, cats])).toMatchObject({ attributions: f1(1, 1, 1, 2) });
});

test('a relay, a parent and an act are asked where they are annotated', () => {
  const outer = gold({ id: 'g0', content: 'that the mayor spoke', stance: 'ASSERTS' });
  const inner = gold({ parent: 'g0', via: [['Valley Post']], act: 'ASK' });
  const readings = [
    foundReading('that the mayor spoke', { id: 'f0' }),
    found({ parentId: 'f0', via: ['the Valley Post'], act: 'WARN' }),
  ];
  expect(scoreArticle(detailed(outer, inner), readings)).toMatchObject({
    parent: share(1, 1),
    via: share(1, 1),
    act: share(0, 1),
  });
});

test('a reading is judged by its stance where its content is annotated', () => {
  const cats = foundReading('cats like fish', { id: 'f2', confidence: 0.4 });
  expect(judgedIn(plain(gold({})), [found(), cats])).toEqual([
    { confidence: 0.9, right: true },
    { confidence: 0.4, right: null },
  ]);
});
