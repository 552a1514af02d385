import { expect, test } from 'vitest';
import { viewsOf } from '../../src/text/tag/views.ts';
import type { WordInput } from '../../src/text/tag/word-inputs.ts';

/** Words of two characters and two pieces each: word 3 is [6, 8), its pieces are 30 and 31. */
const words = Array.from(
  { length: 6 },
  (_, at): WordInput => ({
    start: 2 * at,
    end: 2 * at + 2,
    text: 'ab',
    pieces: [10 * at, 10 * at + 1],
    shape: 1,
    quote: 0,
    newline: 0,
  }),
);
const windows = [
  { from: 0, to: 3, context: 0 },
  { from: 3, to: 6, context: 3 },
];
const [opening, closing] = [101, 102];
const spanOf = (from: number, to: number) => ({ start: 2 * from, end: 2 * to });
const shown = (title: readonly number[], ...passages: readonly (readonly { start: number; end: number }[])[]) =>
  viewsOf({ title, words, windows }, passages).map(({ pieces, placesOf }) => [pieces, [...placesOf]]);

test('a window is seen as it stands, with the places of each passage in it', () => {
  expect(shown([], [spanOf(0, 1)], [spanOf(1, 3)])).toEqual([
    [
      [opening, 0, 1, 10, 11, 20, 21, closing],
      [
        [0, [1, 2]],
        [1, [3, 4, 5, 6]],
      ],
    ],
  ]);
});

test('a later window opens with the title, and one without passages is not seen', () => {
  expect(shown([7, 8], [spanOf(4, 5)])).toEqual([
    [[opening, 7, 8, closing, 30, 31, 40, 41, 50, 51, closing], [[0, [6, 7]]]],
  ]);
});

test('a passage of several spans has places in each window that holds some', () => {
  expect(shown([], [spanOf(2, 3), spanOf(3, 4)]).map(([, places]) => places)).toEqual([[[0, [5, 6]]], [[0, [1, 2]]]]);
});

test('a title that leaves no room is left out', () => {
  const title = [7, 8, 9];
  const seenOf = (piecesAWord: number) => {
    const long = words.map(word => ({ ...word, pieces: Array(piecesAWord).fill(1) }));
    return viewsOf({ title, words: long, windows: [windows[1]!] }, [[spanOf(3, 4)]])[0]!.pieces.length;
  };
  expect(seenOf(168)).toBe(1 + 3 + 1 + 3 * 168 + 1);
  expect(seenOf(170)).toBe(1 + 3 * 170 + 1);
});
