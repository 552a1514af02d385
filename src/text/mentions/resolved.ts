import type { MentionReading } from '../../domain/mention.ts';
import type { Referent } from './referent.ts';

/** What a mention refers to, and how it is meant. */
export interface Resolved {
  readonly referent: Referent | null;
  readonly reading: MentionReading | null;
}

export const nobody: Resolved = { referent: null, reading: null };

export const meant = (referent: Referent | null): Resolved => ({ referent, reading: null });
