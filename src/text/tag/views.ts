import { overlaps, type Span } from '../../domain/span.ts';
import type { Window } from './windows.ts';
import type { WordInput } from './word-inputs.ts';
import { marks } from './word-pieces.ts';

/** What an article says in one place: one span of its text or, where it is interrupted, several. */
export type Passage = readonly Span[];

/** An article as the encoder takes it in: the pieces of its title, and its words in windows. */
export interface Windowed {
  readonly title: readonly number[];
  readonly words: readonly WordInput[];
  readonly windows: readonly Window[];
}

/** What the sentence encoder sees at once. */
export interface View {
  readonly pieces: readonly number[];
  /** Which of the pieces belong to a passage, by the passage's number; only those that have some. */
  readonly placesOf: ReadonlyMap<number, readonly number[]>;
}

/** How many pieces of the title a view opens with that does not begin with the text itself, and how many a view may hold. */
const most = { title: 24, view: 512 } as const;

/** What has to be seen of an article to understand passages where they stand: its windows that hold some, each below the title. */
export function viewsOf({ title, words, windows }: Windowed, passages: readonly Passage[]): readonly View[] {
  return windows.flatMap(window => {
    const seen = words.slice(window.from, window.to);
    const inside = { start: seen[0]!.start, end: seen.at(-1)!.end };
    const held = passages.flatMap((passage, index) =>
      passage.some(span => overlaps(span, inside)) ? [{ index, passage }] : [],
    );
    if (held.length === 0) return [];
    const pieces = [...headOf(window, title, seen)];
    const placesOf = new Map<number, number[]>();
    for (const word of seen) {
      const places = word.pieces.map((_, at) => pieces.length + at);
      pieces.push(...word.pieces);
      for (const { index, passage } of held)
        if (passage.some(span => overlaps(span, word))) {
          const own = placesOf.get(index) ?? [];
          own.push(...places);
          placesOf.set(index, own);
        }
    }
    return [{ pieces: [...pieces, marks.closing], placesOf }];
  });
}

function headOf({ from }: Window, title: readonly number[], seen: readonly WordInput[]): readonly number[] {
  const own = title.slice(0, most.title);
  const size = seen.reduce((sum, word) => sum + word.pieces.length, own.length + 3);
  return from === 0 || own.length === 0 || size > most.view ? [marks.opening] : [marks.opening, ...own, marks.closing];
}
