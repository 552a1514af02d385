import type { Act, DenialKind, Stance } from './attribution.ts';
import type { PartialDate } from './partial-date.ts';

/** One speech act in the world: speaker, statement, stance and day. */
export interface Utterance {
  readonly id: string;
  readonly actorId: string;
  readonly statementId: string;
  readonly stance: Exclude<Stance, 'NONE'>;
  readonly denialKind: DenialKind | null;
  readonly act: Act;
  readonly saidAt: PartialDate | null;
  readonly addressee: string | null;
  /** The articles that report it, sorted. */
  readonly articleIds: readonly string[];
  readonly attributionIds: readonly string[];
}
