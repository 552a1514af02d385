import type { Span } from '../domain/span.ts';
import type { Cleaned } from './clean.ts';

/** A stretch between quotation marks; `inner` leaves the marks out. */
export interface Quotation extends Span {
  readonly inner: Span;
  /** It runs on in the quotation of the next paragraph (no closing mark here). */
  readonly runsOn: boolean;
}

/** Which paragraphs, sentences and quotations an article has. Sentences never cross a paragraph. */
export interface Segmented extends Cleaned {
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  readonly quotations: readonly Quotation[];
}
