/** Who has spoken on a statement: only for it, on both sides, or only against it. */
export type Status = 'UNDISPUTED' | 'DISPUTED' | 'DENIED_ONLY';

/** What is asserted or denied, always in the affirmative. */
export interface Statement {
  readonly id: string;
  readonly text: string;
  readonly status: Status;
}
