import type { Passage } from './passage.ts';

export type Verdict = 'SAME' | 'DIFFERENT' | 'UNSURE';

/** Whether two things are one, decided by a rule or a person; append-only, a newer one undoes an older. */
export interface Judgement {
  readonly id: string;
  readonly kind: 'ACTOR' | 'STATEMENT' | 'UTTERANCE';
  /** The two compared: descriptor ids for actors, attribution ids otherwise; a < b. */
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly by: 'RULE' | 'PERSON';
  /** ISO 8601, UTC; null for rules, whose judgements have no moment. */
  readonly at: string | null;
  /** The name of the person, where it was given. */
  readonly author?: string;
  /** What was asked for, in the words of whoever asked: the same asked for again is nothing new. */
  readonly asked?: string;
  /** Where a and b stand, so that another version of the reader finds them again. */
  readonly passages?: readonly [a: Passage, b: Passage];
}
