import type * as onnx from 'onnxruntime-node';
import { feedsOfPieces } from './feeds.ts';
import { quantise } from './quantise.ts';
import { type Passage, viewsOf, type Windowed } from './views.ts';

const width = 384;

/** One vector a passage: the mean of what the encoder makes of its pieces where they stand. */
export async function embed(
  session: onnx.InferenceSession,
  article: Windowed,
  passages: readonly Passage[],
): Promise<readonly string[]> {
  // A vector's direction is all that is kept of it, so that the sum does for the mean.
  const sums = passages.map(() => new Float32Array(width));
  for (const { pieces, placesOf } of viewsOf(article, passages)) {
    const rows = (await session.run(feedsOfPieces(pieces))).pieces!.data as Float32Array;
    for (const [index, places] of placesOf) for (const place of places) addRow(sums[index]!, rows, place);
  }
  return sums.map(quantise);
}

function addRow(sum: Float32Array, rows: Float32Array, row: number): void {
  for (let column = 0; column < width; column += 1) sum[column]! += rows[row * width + column]!;
}
