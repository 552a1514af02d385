import type { ArticleInput } from '../../graphql/operations.ts';

/** An article that has not gone in yet, and where it comes from. */
export interface Draft {
  readonly from: string;
  readonly article: ArticleInput;
}

/** What is no article, and why. */
export interface Refusal {
  readonly from: string;
  readonly reason: string;
}

export const isRefusal = (one: Draft | Refusal): one is Refusal => 'reason' in one;
