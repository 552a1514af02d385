import type { Raw } from '../../text/clean.ts';

/** One input as it arrives: an article, or why it is none. */
export type Fed =
  | { readonly kind: 'article'; readonly raw: Raw }
  | { readonly kind: 'rejected'; readonly file: string; readonly reason: string };

/** Where a text came from: the base name of its file, or its address. */
export interface Origin {
  readonly file: string | null;
  readonly url: string | null;
}

/** What an origin is called in a receipt; standard input bears the name it was asked by. */
export const nameOf = ({ file, url }: Origin): string => file ?? url ?? '-';

export const rejected = (origin: Origin, reason: string): Fed => ({ kind: 'rejected', file: nameOf(origin), reason });

/** What could be made of something, or why nothing. */
export type Result<T> = { readonly value: T } | { readonly reason: string };
