import * as onnx from 'onnxruntime-node';
import type { WordInput } from './word-inputs.ts';

const opening = 101;
const closing = 102;

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
  ids[0] = BigInt(opening);
  ids[length - 1] = BigInt(closing);
  return {
    input_ids: tensor(ids),
    shape: tensor(shape),
    quote: tensor(quote),
    newline: tensor(newline),
  };
}

/** What the sentence encoder takes in: sentences in a row, each piece with its place in its sentence and the sentence's number. */
export function feedsOfSentences(sentences: readonly (readonly number[])[]): Record<string, onnx.Tensor> {
  const places = sentences.flatMap(pieces => pieces.map((_, place) => BigInt(place)));
  const numbers = sentences.flatMap((pieces, number) => pieces.map(() => BigInt(number)));
  return {
    input_ids: tensor(BigInt64Array.from(sentences.flat(), BigInt)),
    position_ids: tensor(BigInt64Array.from(places)),
    sentence: tensor(BigInt64Array.from(numbers)),
  };
}

const tensor = (values: BigInt64Array): onnx.Tensor => new onnx.Tensor('int64', values, [1, values.length]);
