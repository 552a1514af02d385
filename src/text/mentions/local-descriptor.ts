import type { Descriptor } from '../../domain/descriptor.ts';
import type { MentionReading } from '../../domain/mention.ts';
import type { FoundMention } from './found-mention.ts';

/** A mention with the reading it has here and the descriptor it refers to. `descriptor` is an index into `descriptors`. */
export interface LinkedMention extends FoundMention {
  readonly reading: MentionReading | null;
  readonly descriptor: number | null;
}

/** A descriptor before it has an id: references are indices into `descriptors`. */
export interface LocalDescriptor extends Omit<Descriptor, 'id' | 'articleId' | 'speaksFor' | 'partOf'> {
  readonly speaksFor: readonly { readonly descriptor: number; readonly role: string }[];
  readonly partOf: number | null;
}
