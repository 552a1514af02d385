import { expect, test } from 'vitest';
import { windowsOf } from '../../src/text/tag/windows.ts';
import type { WordInput } from '../../src/text/tag/word-inputs.ts';

/** Sentences of so many words, a piece each. */
function sentencesOf(...lengths: readonly number[]) {
  const words = Array.from(
    { length: lengths.reduce((sum, length) => sum + length, 0) },
    (_, at): WordInput => ({ start: at, end: at + 1, text: 'a', pieces: [1], shape: 1, quote: 0, newline: 0 }),
  );
  let start = 0;
  const sentences = lengths.map(length => {
    start += length;
    return { start: start - length, end: start };
  });
  return { words, sentences };
}

const limits = { window: 10, context: 5, together: 14 };

test.each([
  [
    'whole sentences share a window',
    [4, 6, 3],
    [
      [0, 0, 10],
      [10, 10, 13],
    ],
  ],
  [
    'the sentences before it go with a window as far as they fit',
    [5, 2, 2, 10],
    [
      [0, 0, 9],
      [5, 9, 19],
    ],
  ],
  [
    'a sentence longer than the context is left out',
    [6, 10],
    [
      [0, 0, 6],
      [6, 6, 16],
    ],
  ],
  [
    'a long sentence leaves less room for those before it',
    [1, 3, 12],
    [
      [0, 0, 4],
      [4, 4, 16],
    ],
  ],
  [
    'a sentence too long for any window is cut',
    [24],
    [
      [0, 0, 10],
      [10, 10, 20],
      [20, 20, 24],
    ],
  ],
])('%s', (_, lengths, windows) => {
  const { words, sentences } = sentencesOf(...lengths);
  expect(windowsOf(words, sentences, limits).map(({ context, from, to }) => [context, from, to])).toEqual(windows);
});
