import type { Reading } from '../../domain/reading.ts';
import type { Raw } from '../../text/clean.ts';
import type { Rejected } from '../attempt.ts';

/** What a worker is asked: one article, and the next only after its answer. */
export interface Asked {
  readonly raw: Raw;
}

/** What a worker says: once that it is ready or cannot be, then an answer for each article. */
export type Said =
  | { readonly kind: 'ready'; readonly version: string }
  | { readonly kind: 'unfit'; readonly reason: string }
  | { readonly kind: 'answer'; readonly answer: { readonly value: Reading } | Rejected };
