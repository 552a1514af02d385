import type { MentionKind, NameKind } from '../domain/mention.ts';
import type { Span } from '../domain/span.ts';
import type { Tagged } from './tag.ts';

/** A span that names, describes or stands for somebody or some place, not yet tied to a referent. */
export interface FoundMention extends Span {
  readonly kind: MentionKind;
  readonly name: NameKind | null;
}

export interface Mentioned extends Tagged {
  /** In order of start, then longest first; they may be nested. */
  readonly mentions: readonly FoundMention[];
}
