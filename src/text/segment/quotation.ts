import type { Span } from '../../domain/span.ts';

/** A stretch between quotation marks; `inner` leaves the marks out. */
export interface Quotation extends Span {
  readonly inner: Span;
  /** It runs on in the quotation of the next paragraph (no closing mark here). */
  readonly runsOn: boolean;
}
