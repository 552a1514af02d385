/** What became of one input of an ingest. */
export interface Receipt {
  readonly file: string;
  readonly outcome: 'CREATED' | 'DUPLICATE' | 'REJECTED';
  readonly articleId: string | null;
  /** Why it was rejected, in one line. */
  readonly reason: string | null;
  readonly attributions: number;
}
