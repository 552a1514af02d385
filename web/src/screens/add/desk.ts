import { useSyncExternalStore } from 'react';
import type { AskError } from '../../graphql/ask.ts';
import type { ArticleInput, IngestArticlesMutation, PreviewArticlesMutation } from '../../graphql/operations.ts';
import type { Draft, Refusal } from './draft.ts';
import type { Wait } from './send-patiently.ts';

type Previewed = PreviewArticlesMutation['ingestArticles']['results'][number];
export type Ingested = IngestArticlesMutation['ingestArticles']['results'][number];
export type Found = NonNullable<Previewed['found']>;

/** An article on the desk, with what the reader has found in it, once it has looked. */
export interface Laid extends Draft {
  readonly key: number;
  readonly look: Look | null;
  /** Whether the reader has seen it as it is now. */
  readonly isSeen: boolean;
}

export type Look = Pick<Previewed, 'status' | 'reason' | 'found'>;

/** What became of an article that was sent. */
export interface Outcome {
  readonly from: string;
  readonly status: Ingested['status'];
  readonly reason: string | null;
  readonly article: Ingested['article'];
}

/** What is being done with the articles, and how far it is. */
export interface Work {
  readonly kind: 'OPENING' | 'LOOKING' | 'ADDING';
  readonly done: number;
  readonly of: number;
  readonly wait: Wait | null;
  readonly isEnding: boolean;
}

/** The articles that are to go in, and how that stands. It lives as long as the page: whoever looks elsewhere loses nothing. */
export interface Desk {
  readonly laid: readonly Laid[];
  readonly refusals: readonly Refusal[];
  readonly work: Work | null;
  /** Why it did not go on. */
  readonly error: AskError | null;
  readonly outcomes: readonly Outcome[] | null;
}

const cleared: Desk = { laid: [], refusals: [], work: null, error: null, outcomes: null };
let desk: Desk = cleared;
let lastKey = 0;
const listeners = new Set<() => void>();

export const deskNow = (): Desk => desk;

export function changeDesk(part: Partial<Desk>): void {
  desk = { ...desk, ...part };
  for (const listener of listeners) listener();
}

export function changeWork(part: Partial<Work>): void {
  if (desk.work) changeDesk({ work: { ...desk.work, ...part } });
}

export const clearDesk = (): void => changeDesk(cleared);

export function layOnDesk(drafts: readonly Draft[], refusals: readonly Refusal[]): void {
  const laid = drafts.map(draft => {
    lastKey += 1;
    return { ...draft, key: lastKey, look: null, isSeen: false };
  });
  changeDesk({ laid: [...desk.laid, ...laid], refusals: [...desk.refusals, ...refusals], outcomes: null, error: null });
}

export const takeOffDesk = (key: number): void => changeDesk({ laid: desk.laid.filter(one => one.key !== key) });

/** Puts right what is known of an article: the reader must look again. */
export const amendOnDesk = (key: number, article: ArticleInput): void =>
  changeDesk({ laid: desk.laid.map(one => (one.key === key ? { ...one, article, isSeen: false } : one)) });

export function subscribeToDesk(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useDesk = (): Desk => useSyncExternalStore(subscribeToDesk, deskNow);
