/** What kind of speaker an actor is. */
export type ActorKind = 'PERSON' | 'GOVERNMENT' | 'ORGANIZATION' | 'GROUP' | 'OUTLET';

/** Somebody who can speak, as all articles together tell of them. */
export interface Actor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  /** Every other name seen, sorted. */
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2 of the country a government, body or group belongs to. */
  readonly country: string | null;
  /** A collective or unnamed source: "US officials". */
  readonly unnamed: boolean;
}

/** Where something is or happens; never a speaker. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
}
