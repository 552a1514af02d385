/** One thing that has changed in the graph, for whoever wants to be told; numbers only grow. */
export type Happening = (DenialReported | ArticleIngested | StatementChanged) & { readonly number: number };

/** An attribution tells of a denial, with what it can be chosen by. */
export interface DenialReported {
  readonly kind: 'DENIAL_REPORTED';
  /** The id of the attribution. */
  readonly id: string;
  readonly actorId: string;
  /** The names of the speaker, folded. */
  readonly names: readonly string[];
  readonly statementId: string;
  /** The words of the statement, folded. */
  readonly statement: string;
}

/** An article is shown that was not. */
export interface ArticleIngested {
  readonly kind: 'ARTICLE_INGESTED';
  readonly id: string;
}

/** Somebody's side on a statement came, changed or went. */
export interface StatementChanged {
  readonly kind: 'STATEMENT_CHANGED';
  readonly id: string;
}

/** What happens from now on of what is wanted, in its order. */
export type Follow = (wanted: (happening: Happening) => boolean) => AsyncIterableIterator<Happening>;
