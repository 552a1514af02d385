import { expect, test } from 'vitest';
import { articleIn, likeness, passageOf, spansIn } from '../../src/domain/passage.ts';

const spans = [
  { start: 15, end: 25 },
  { start: 27, end: 33 },
];

test('a passage names its article and its spans', () => {
  const passage = passageOf('art_1', spans);
  expect(passage).toBe('art_1:15-25,27-33');
  expect(articleIn(passage)).toBe('art_1');
  expect(spansIn(passage)).toEqual(spans);
});

test('a passage without spans is the whole article', () => expect(spansIn(passageOf('art_1', []))).toEqual([]));

test.each([
  ['the same', spans, 1],
  ['half of it', [{ start: 15, end: 23 }], 0.5],
  ['something else', [{ start: 40, end: 50 }], 0],
  ['nothing', [], 0],
])('two lists of spans are as like as what they share: %s', (_, other, like) =>
  expect(likeness(spans, other)).toBe(like),
);
