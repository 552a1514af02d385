import * as onnx from 'onnxruntime-node';
import type { WordInput } from './word-inputs.ts';
import { marks } from './word-pieces.ts';

/** What the reader takes in: for each piece of a run of words what it is and where it stands. */
export function feedsOfWords(words: readonly WordInput[]): Record<string, onnx.Tensor> {
  const length = words.reduce((sum, word) => sum + word.pieces.length, 2);
  const ids = new BigInt64Array(length);
  const shape = new BigInt64Array(length);
  const quote = new BigInt64Array(length);
  const newline = new BigInt64Array(length);
  let at = 1;
  for (const word of words) {
    shape.fill(BigInt(word.shape), at, at + word.pieces.length);
    quote.fill(BigInt(word.quote), at, at + word.pieces.length);
    newline[at] = BigInt(word.newline);
    for (const piece of word.pieces) {
      ids[at] = BigInt(piece);
      at += 1;
    }
  }
  ids[0] = BigInt(marks.opening);
  ids[length - 1] = BigInt(marks.closing);
  return {
    input_ids: tensor(ids),
    shape: tensor(shape),
    quote: tensor(quote),
    newline: tensor(newline),
  };
}

/** What the sentence encoder takes in: pieces with their opening and closing marks. */
export const feedsOfPieces = (pieces: readonly number[]): Record<string, onnx.Tensor> => ({
  input_ids: tensor(BigInt64Array.from(pieces, BigInt)),
});

const tensor = (values: BigInt64Array): onnx.Tensor => new onnx.Tensor('int64', values, [1, values.length]);
