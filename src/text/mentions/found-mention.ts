import type { MentionKind, NameKind } from '../../domain/mention.ts';
import type { Span } from '../../domain/span.ts';

/** A span that names, describes or stands for somebody or some place, not yet tied to a referent. */
export interface FoundMention extends Span {
  readonly kind: MentionKind;
  readonly name: NameKind | null;
}

/** In order of start, the longer first where two begin together. */
export const inOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
