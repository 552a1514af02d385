import type { Span } from '../../domain/span.ts';
import type { WordInput } from './word-inputs.ts';

/** A run of words that the encoder reads at once: the first, and the one after the last. */
export interface Window {
  readonly from: number;
  readonly to: number;
  /** How many word pieces it holds. */
  readonly size: number;
}

/** What a window holds at training; what a single sentence may hold before it is cut. */
const pieces = { window: 224, sentence: 498 } as const;

/** Whole sentences packed into windows, in order; only a sentence too long for any is cut. */
export function windowsOf(words: readonly WordInput[], sentences: readonly Span[]): readonly Window[] {
  const windows: Window[] = [];
  for (const run of runsOf(words, sentences).flatMap(run => cutLong(run, words))) {
    const last = windows.at(-1);
    if (last && last.size + run.size <= pieces.window) windows[windows.length - 1] = join(last, run);
    else windows.push(run);
  }
  return windows;
}

const join = (a: Window, b: Window): Window => ({ from: a.from, to: b.to, size: a.size + b.size });

/** The words of each sentence; what stands between two sentences goes with the one before. */
function runsOf(words: readonly WordInput[], sentences: readonly Span[]): readonly Window[] {
  const runs: Window[] = [];
  let sentence = 0;
  let from = 0;
  let size = 0;
  words.forEach((word, index) => {
    const before = sentence;
    while (sentence < sentences.length && sentences[sentence]!.start <= word.start) sentence += 1;
    if (sentence > before && index > from) {
      runs.push({ from, to: index, size });
      from = index;
      size = 0;
    }
    size += word.pieces.length;
  });
  if (words.length > from) runs.push({ from, to: words.length, size });
  return runs;
}

function cutLong(run: Window, words: readonly WordInput[]): readonly Window[] {
  if (run.size <= pieces.sentence) return [run];
  const parts: Window[] = [];
  let part: Window = { from: run.from, to: run.from, size: 0 };
  for (let index = run.from; index < run.to; index += 1) {
    const size = words[index]!.pieces.length;
    if (part.size + size > pieces.window) {
      parts.push(part);
      part = { from: index, to: index, size: 0 };
    }
    part = { from: part.from, to: index + 1, size: part.size + size };
  }
  return [...parts, part];
}
