import type * as onnx from 'onnxruntime-node';
import { feedsOfSentences } from './feeds.ts';
import { quantise } from './quantise.ts';

/** How many pieces of a sentence make its vector, and how many pieces share a run: short runs waste the processor's time, and long
 * ones what each sentence may not see of the others. */
const most = { sentence: 48, run: 128 } as const;
const width = 384;

/** One vector a sentence, from its pieces with their opening and closing marks. */
export async function embed(
  session: onnx.InferenceSession,
  sentences: readonly (readonly number[])[],
): Promise<readonly string[]> {
  const vectors: string[] = [];
  for (const run of runsOf(sentences.map(cut))) {
    const output = await session.run(feedsOfSentences(run));
    const pieces = output.pieces!.data as Float32Array;
    let at = 0;
    for (const sentence of run) {
      vectors.push(quantise(sumOf(pieces, at, at + sentence.length)));
      at += sentence.length;
    }
  }
  return vectors;
}

/** A long sentence ends early, with its closing mark. */
const cut = (pieces: readonly number[]): readonly number[] =>
  pieces.length <= most.sentence ? pieces : [...pieces.slice(0, most.sentence - 1), pieces.at(-1)!];

function runsOf(sentences: readonly (readonly number[])[]): readonly (readonly (readonly number[])[])[] {
  const runs: (readonly number[])[][] = [];
  let room = 0;
  for (const sentence of sentences) {
    if (sentence.length > room || runs.length === 0) {
      runs.push([]);
      room = most.run;
    }
    runs.at(-1)!.push(sentence);
    room -= sentence.length;
  }
  return runs;
}

/** The sum of the rows `from` to `to`; a vector's direction is all that is kept of it, so that the sum does for the mean. */
function sumOf(rows: Float32Array, from: number, to: number): Float32Array {
  const sum = new Float32Array(width);
  for (let row = from; row < to; row += 1)
    for (let column = 0; column < width; column += 1) sum[column]! += rows[row * width + column]!;
  return sum;
}
