import type { ActorKind } from './actor.ts';
import type { DenialKind, Proposition, Stance } from './attribution.ts';
import type { Passage } from './passage.ts';

/** Who really speaks: somebody the evidence describes, or else somebody of that name. */
export interface CorrectSpeaker {
  readonly name: string;
  readonly kind: ActorKind;
  readonly descriptorId?: string;
  readonly passage?: Passage;
}

/** What is really said: what another attribution says, or else these words. */
export interface CorrectStatement extends Pick<Proposition, 'text' | 'vector' | 'predicate' | 'numbers'> {
  readonly attributionId?: string;
  readonly passage?: Passage;
}

/** A person's correction of one attribution; what the machine read stays beside it. Of several the newest counts, field by field. */
export interface Correction {
  readonly id: string;
  readonly kind: 'CORRECTION';
  readonly attributionId: string;
  /** Where its cue and content stand, so that another version of the reader finds it again. */
  readonly passage: Passage;
  readonly speaker?: CorrectSpeaker;
  readonly stance?: Stance;
  /** How it is denied, where the stance says so. */
  readonly denialKind?: DenialKind;
  /** The vector of the machine's own words, where nobody was thought to assert or deny them before. */
  readonly vector?: string;
  readonly statement?: CorrectStatement;
  readonly reasons: readonly string[];
  /** What was asked for, in the words of whoever asked: the same asked for again is nothing new. */
  readonly asked?: string;
  readonly by: 'PERSON';
  readonly author?: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}
