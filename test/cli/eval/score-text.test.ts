import { expect, test } from 'vitest';
import { type ExpectedReading, type ForbiddenReading, scoreText } from '../../../src/cli/eval/score-text.ts';
import { foundReading } from './found-reading.ts';

const expected = (over: Partial<ExpectedReading> = {}): ExpectedReading => ({
  source: 'Ada Lund',
  cue: 'denied',
  content: ['that the bridge is closed'],
  contentOr: [],
  stance: 'DENIES',
  speakers: ['Ada Lund'],
  speakerKind: null,
  via: [],
  addressee: null,
  parent: null,
  denialKinds: [],
  acts: [],
  optional: false,
  ...over,
});

const trap = (expected: readonly ExpectedReading[], forbidden: readonly ForbiddenReading[] = []) => ({
  category: 'bridges',
  expected,
  forbidden,
});
const closed = 'that the bridge is closed';
const open = expected({ content: ['It is open', 'it never closed'] });
const denialOf = (source: string | null): ForbiddenReading => ({ stance: 'DENIES', source, content: null });

test.each([
  ['the reading that is expected', trap([expected()]), [foundReading(closed)], 1],
  ['another stance', trap([expected()]), [foundReading(closed, { stance: 'ASSERTS' })], 0],
  ['another speaker', trap([expected()]), [foundReading(closed, { actor: 'Bo Holm' })], 0],
  ['nothing', trap([expected()]), [], 0],
  ['nothing where it is optional', trap([expected({ optional: true })]), [], 1],
  ['a content in two readings', trap([open]), [foundReading('It is open'), foundReading('it never closed')], 1],
  ['one that is forbidden', trap([], [denialOf(null)]), [foundReading(closed)], 0],
  ['one that is forbidden to somebody else', trap([], [denialOf('Bo Holm')]), [foundReading(closed)], 1],
])('%s', (_, text, found, right) => {
  expect(scoreText(text, found)['texts right']).toMatchObject({ expected: 1, expectedRight: right });
});

test('readings are given to expectations so that most are met', () => {
  const today = expected({ content: ['that the bridge is closed today'] });
  const found = [foundReading(closed), foundReading('the bridge is closed today for good')];
  expect(scoreText(trap([expected({ contentOr: ['bridge is closed'] }), today]), found).readings).toMatchObject({
    expectedRight: 2,
  });
});

test('a text counts in its category', () => {
  expect(scoreText(trap([]), [])['right: bridges']).toMatchObject({ expected: 1, expectedRight: 1 });
});
