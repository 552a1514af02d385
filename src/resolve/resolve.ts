import type { Actor, Place } from '../domain/actor.ts';
import type { Judgement } from '../domain/judgement.ts';

/** Who is who across all articles. */
export interface Resolved {
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  /** Descriptor id to actor or place id. */
  readonly referentOf: ReadonlyMap<string, string>;
  readonly speaksFor: readonly {
    readonly from: string;
    readonly to: string;
    readonly role: string;
    readonly articleIds: readonly string[];
  }[];
  readonly partOf: readonly { readonly from: string; readonly to: string; readonly articleIds: readonly string[] }[];
  /** The machine's own judgements with reasons; those of people are not repeated. */
  readonly judgements: readonly Judgement[];
}
