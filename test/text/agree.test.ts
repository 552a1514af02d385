import { expect, test } from 'vitest';
import { agree } from '../../src/text/tag/agree.ts';

const labels = ['O', 'B-PER', 'B-ORG'] as const;
const sure = (label: (typeof labels)[number]) => labels.map(each => (each === label ? -0.05 : -4));
const torn = [-2, -0.9, -0.5];
const o = sure('O');
const best = (row: readonly number[]) => labels[row.indexOf(Math.max(...row))];

/** Words with their scores: a word read surely has a label, one that is torn leans a little toward an organization. */
const read = (text: string, scores: readonly (readonly number[])[]) =>
  agree(
    text.split(' ').map(word => ({ text: word })),
    scores,
  ).map(best);

test('a doubtful name is what the same words are elsewhere in the article', () => {
  expect(read('Ms Ferro spoke . Then Ms Ferro left', [o, sure('B-PER'), o, o, o, o, torn, o])[6]).toBe('B-PER');
});

test('a word with other neighbours counts little', () => {
  expect(read('Ms Ferro spoke . Then Casa Ferro closed', [o, sure('B-PER'), o, o, o, o, torn, o])[6]).toBe('B-ORG');
});

test('a sure name stays what it is', () => {
  const scores = [o, sure('B-ORG'), o, o, o, o, sure('B-PER'), o];
  expect(read('Ms Ferro spoke . Then Ms Ferro left', scores)[6]).toBe('B-PER');
});

test('words that stand once, and words without a capital, are left alone', () => {
  const scores = [torn, torn, sure('B-PER'), torn];
  expect(
    agree(
      ['Ferro', 'ferro', 'Lund', 'ferro'].map(text => ({ text })),
      scores,
    ),
  ).toEqual(scores);
});
