import type { Utterance } from '../domain/utterance.ts';
import type { Said } from './said.ts';

/** A speech act with the reports of it. */
export interface KnownUtterance {
  readonly utterance: Utterance;
  /** Sorted by attribution. */
  readonly reports: readonly Said[];
}
