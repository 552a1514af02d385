import type { Span } from './span.ts';

export type MentionKind = 'NAME' | 'NOMINAL' | 'PRONOUN';
export type NameKind = 'PERSON' | 'ORGANIZATION' | 'LOCATION' | 'NORP' | 'OTHER';
/** How a name of a place or people is meant here: the place itself, its government, or a quality ("Russian"). */
export type MentionReading = 'LITERAL' | 'METONYM' | 'DEMONYM';

/** A span that names, describes or stands for somebody or some place. */
export interface Mention extends Span {
  readonly id: string;
  readonly articleId: string;
  readonly text: string;
  readonly kind: MentionKind;
  readonly name: NameKind | null;
  readonly reading: MentionReading | null;
  /** The descriptor of the same article that it refers to. */
  readonly descriptorId: string | null;
}
