import type { Reading } from '../../domain/reading.ts';
import type { Raw } from '../../text/clean.ts';
import type { Segmented } from '../../text/segment.ts';
import type { Passage, Tagged, Titled } from '../../text/tag.ts';
import type { Rejected } from '../attempt.ts';

/** What a worker is asked, one thing and the next only after its answer: to read an article, or what its encoder makes of one. */
export type Asked =
  | { readonly kind: 'article'; readonly raw: Raw }
  | { readonly kind: 'tag'; readonly doc: Segmented }
  | { readonly kind: 'embed'; readonly doc: Titled; readonly passages: readonly Passage[] };

/** What is answered to each, where it can be. */
export interface Answers {
  readonly article: Reading;
  readonly tag: Tagged;
  readonly embed: readonly string[];
}

export type Answer<Value = Answers[keyof Answers]> = { readonly value: Value } | Rejected;

/** What a worker says: once that it is ready or cannot be, then an answer to whatever it is asked. */
export type Said =
  | { readonly kind: 'ready'; readonly version: string }
  | { readonly kind: 'unfit'; readonly reason: string }
  | { readonly kind: 'answer'; readonly answer: Answer };
