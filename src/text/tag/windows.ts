import type { Span } from '../../domain/span.ts';
import type { WordInput } from './word-inputs.ts';

/** A run of words that the encoder reads at once: the first, and the one after the last. */
export interface Window {
  readonly from: number;
  readonly to: number;
  /** The first word of the sentences before it that the encoder sees with it, only to understand it. */
  readonly context: number;
}

/** How many pieces a window and its context hold at training; how many both may hold before a sentence is cut or a context left out. */
const trained = { window: 224, context: 0, together: 498 } as const;

type Limits = Readonly<Record<keyof typeof trained, number>>;

/** A sentence, or a part of one that is too long, with how many word pieces it holds. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly size: number;
}

/** Whole sentences packed into windows, in order; only a sentence too long for any is cut. */
export function windowsOf(
  words: readonly WordInput[],
  sentences: readonly Span[],
  limits: Limits = trained,
): readonly Window[] {
  const runs = runsOf(words, sentences).flatMap(run => cutLong(run, words, limits));
  const windows: Window[] = [];
  for (let first = 0; first < runs.length; ) {
    const { next, size } = packed(runs, first, limits);
    const context = runs[contextOf(runs, first, limits.together - size, limits)]!.from;
    windows.push({ from: runs[first]!.from, to: runs[next - 1]!.to, context });
    first = next;
  }
  return windows;
}

/** How many runs from `first` on fit into one window: the one after the last, and their size. */
function packed(runs: readonly Run[], first: number, limits: Limits): { readonly next: number; readonly size: number } {
  let next = first + 1;
  let size = runs[first]!.size;
  while (next < runs.length && size + runs[next]!.size <= limits.window) {
    size += runs[next]!.size;
    next += 1;
  }
  return { next, size };
}

/** The first of the runs before a window that go with it. */
function contextOf(runs: readonly Run[], first: number, left: number, limits: Limits): number {
  const room = Math.min(limits.context, left);
  let context = first;
  for (let taken = 0; context > 0; context -= 1) {
    taken += runs[context - 1]!.size;
    if (taken > room) break;
  }
  return context;
}

/** The words of each sentence; what stands between two sentences goes with the one before. */
function runsOf(words: readonly WordInput[], sentences: readonly Span[]): readonly Run[] {
  const runs: Run[] = [];
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

function cutLong(run: Run, words: readonly WordInput[], limits: Limits): readonly Run[] {
  if (run.size <= limits.together) return [run];
  const parts: Run[] = [];
  let part: Run = { from: run.from, to: run.from, size: 0 };
  for (let index = run.from; index < run.to; index += 1) {
    const size = words[index]!.pieces.length;
    if (part.size + size > limits.window) {
      parts.push(part);
      part = { from: index, to: index, size: 0 };
    }
    part = { from: part.from, to: index + 1, size: part.size + size };
  }
  return [...parts, part];
}
