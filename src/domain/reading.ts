import type { Article } from './article.ts';
import type { Attribution } from './attribution.ts';
import type { Descriptor } from './descriptor.ts';
import type { EventMention } from './event.ts';
import type { Mention } from './mention.ts';

/** All that one article says, as one version of the reader understood it: the evidence. Immutable; everything else is derived from it. */
export interface Reading {
  /** The reader's version; another version is another reading. */
  readonly reader: string;
  readonly article: Article;
  /** The descriptor of the outlet that published it. */
  readonly publisherId: string | null;
  readonly mentions: readonly Mention[];
  readonly descriptors: readonly Descriptor[];
  readonly attributions: readonly Attribution[];
  readonly events: readonly EventMention[];
}
