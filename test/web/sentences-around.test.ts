import { expect, test } from 'vitest';
import { sentencesAround } from '../../web/src/parts/judging/sentences-around.ts';

const text = `The ferry is late

The mayor said so. “The ferry is late,” she said. Nobody else spoke.
Mr. Orm kept silent.`;

/** The sentences around the places of some words, what is marked in brackets. */
const around = (...words: readonly string[]) => {
  const spans = words.map(one => ({ start: text.indexOf(one), end: text.indexOf(one) + one.length }));
  return sentencesAround(text, spans).map(passage =>
    passage.map(({ text: part, isMarked }) => (isMarked ? `[${part}]` : part)).join(''),
  );
};

test.each([
  [['mayor'], ['The [mayor] said so.']],
  [['The ferry'], ['[The ferry] is late']],
  [['she said'], ['“The ferry is late,” [she said].']],
  [['silent'], ['Mr. Orm kept [silent].']],
])('a sentence is found around %s', (words, passages) => expect(around(...words)).toEqual(passages));

test('sentences that follow each other in a paragraph are one passage, others are not', () => {
  expect(around('mayor', 'she said', 'silent')).toEqual([
    'The [mayor] said so. “The ferry is late,” [she said].',
    'Mr. Orm kept [silent].',
  ]);
});

test('a long sentence keeps what is near to the marked words', () => {
  const long = `${'word '.repeat(80)}here ${'word '.repeat(80)}end.`;
  const [passage] = sentencesAround(long, [{ start: long.indexOf('here'), end: long.indexOf('here') + 4 }]);
  const whole = passage!.map(({ text: part }) => part).join('');
  expect(whole.length).toBeLessThan(300);
  expect(whole).toMatch(/^….*word here word.*…$/);
});

test('a text in which nothing is marked has no passages', () => expect(sentencesAround(text, [])).toEqual([]));
