import type { Span } from '../domain/span.ts';
import type { Segmented } from './segment.ts';

export type Role = 'Source' | 'Cue' | 'Content';
export type Name = 'PER' | 'ORG' | 'LOC' | 'NORP' | 'MISC' | 'DATE';

/** One word with what the encoder's heads say of it. */
export interface Word extends Span {
  readonly text: string;
  /** Log-probabilities in the order of labels.json: O, B-Source, I-Source, B-Cue, I-Cue, B-Content, I-Content. */
  readonly attribution: readonly number[];
  /** Probabilities of ASSERTS, DENIES, NONE, should the word be a cue. */
  readonly stance: readonly [number, number, number];
}

/** A run of words with one role. */
export interface RoleSpan extends Span {
  readonly role: Role;
  /** The mean log-probability of its words' labels. */
  readonly score: number;
}

/** A run of words that is a name. */
export interface NameSpan extends Span {
  readonly name: Name;
}

/** What the encoder sees in an article: roles, names and the stance of cues. */
export interface Tagged extends Segmented {
  readonly words: readonly Word[];
  readonly roles: readonly RoleSpan[];
  readonly names: readonly NameSpan[];
}

/** The trained reader, loaded once; the only part of reading that is not pure. */
export interface Encoder {
  /** The reader's version: a hash of its weights and of the stages' version. */
  readonly version: string;
  tag(doc: Segmented): Promise<Tagged>;
  /** One vector a sentence: 384 signed bytes in base64. */
  embed(sentences: readonly string[]): Promise<readonly string[]>;
  close(): Promise<void>;
}
