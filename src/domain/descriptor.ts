import type { ActorKind } from './actor.ts';

/** A name seen for one referent inside one article, and how often. */
export interface NameSeen {
  readonly text: string;
  readonly count: number;
}

/** For whom somebody speaks, as one article says. */
export interface SpeaksFor {
  /** The descriptor of the same article that is spoken for. */
  readonly descriptorId: string;
  readonly role: string;
}

/**
 * One referent as one article describes it: all that its mentions there tell of its name, kind, office and country.
 * Who is who across articles is judged between descriptors, never between mentions.
 */
export interface Descriptor {
  readonly id: string;
  readonly articleId: string;
  readonly kind: ActorKind | 'PLACE';
  /** The fullest name the article gives, without titles. */
  readonly name: string;
  readonly names: readonly NameSeen[];
  /** Offices and occupations as written, lower case: "foreign ministry spokesman". */
  readonly roles: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly gender: 'MALE' | 'FEMALE' | null;
  /** A collective or unnamed source. */
  readonly unnamed: boolean;
  readonly speaksFor: readonly SpeaksFor[];
  /** The descriptor of the same article it is a part of. */
  readonly partOf: string | null;
}
