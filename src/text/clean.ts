import type { Span } from '../domain/span.ts';

/** An article as it came: decoded, markup taken off, nothing judged yet. */
export interface Raw {
  readonly file: string | null;
  readonly url: string | null;
  /** What the container says of itself (JSON fields, HTML metadata); null where it says nothing. */
  readonly title: string | null;
  readonly outlet: string | null;
  /** ISO 8601 as precise as the container gives it. */
  readonly publishedAt: string | null;
  /** The visible text, one block a line. */
  readonly text: string;
}

/** A run of cleaned text and where it stood in the raw text: the same characters at both ends. */
export interface Kept {
  readonly start: number;
  readonly rawStart: number;
  readonly length: number;
}

/** An article without the page around it. `text` never changes after this stage. */
export interface Cleaned {
  readonly file: string | null;
  readonly url: string | null;
  readonly title: string;
  readonly outlet: string | null;
  readonly byline: string | null;
  /** The place of the dateline ("MOSCOW"), as written. */
  readonly dateline: string | null;
  readonly publishedAt: string | null;
  readonly language: string;
  /** The headline, decks and body; paragraphs parted by a blank line. */
  readonly text: string;
  /** Where the headline stands in `text`, if it does. */
  readonly headline: Span | null;
  readonly kept: readonly Kept[];
}
