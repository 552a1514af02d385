import type { Actor, Place } from './actor.ts';
import type { Event } from './event.ts';
import type { Statement } from './statement.ts';
import type { Utterance } from './utterance.ts';

export type EdgeKind =
  | 'ABOUT'
  | 'ASSERTS'
  | 'CONVEYS'
  | 'COPY_OF'
  | 'DENIES'
  | 'EVIDENCE_FOR'
  | 'FOUND_IN'
  | 'MADE'
  | 'NESTED_IN'
  | 'PART_OF'
  | 'PUBLISHED_BY'
  | 'REFERS_TO'
  | 'REPORTED_BY'
  | 'SOURCE'
  | 'SPEAKS_FOR';

/** A scalar or a flat list of strings: what both engines store alike. */
export type PropertyValue = string | number | boolean | readonly string[] | null;

/** One edge of the graph. `id` is its key: the same edge always has the same one. */
export interface Edge {
  readonly id: string;
  readonly kind: EdgeKind;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** Everything that follows from the readings and judgements, and can be dropped and made again. */
export interface Derived {
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly statements: readonly Statement[];
  readonly utterances: readonly Utterance[];
  readonly events: readonly Event[];
  readonly edges: readonly Edge[];
  /** For each article its group of copies: the id of the earliest. */
  readonly originGroups: ReadonlyMap<string, string>;
  /** For each attribution what it was resolved to. */
  readonly links: ReadonlyMap<string, AttributionLinks>;
  /** For each mention the actor or place it refers to. */
  readonly referents: ReadonlyMap<string, string>;
}

/** What one attribution was resolved to. */
export interface AttributionLinks {
  readonly actorId: string | null;
  readonly actor: string | null;
  readonly actorKind: string | null;
  readonly onBehalfOf: readonly string[];
  /** The names of those who relay it, nearest first. */
  readonly via: readonly string[];
  readonly statementId: string | null;
  readonly utteranceId: string | null;
}
