import type { PartialDate } from './partial-date.ts';
import type { Span } from './span.ts';

/** A word of an article that tells of something happening, inside what somebody is reported to have said. */
export interface EventMention extends Span {
  readonly id: string;
  readonly articleId: string;
  /** The attribution whose content tells of it. */
  readonly attributionId: string;
  /** The kind of event, a noun in lower case: "request". */
  readonly type: string;
  readonly text: string;
  readonly when: PartialDate | null;
  /** The descriptor of the place, in the same article. */
  readonly placeId: string | null;
  /** The descriptors of those who take part. */
  readonly participantIds: readonly string[];
}

/** What statements are about: a request, a meeting, a strike. */
export interface Event {
  readonly id: string;
  readonly type: string;
  readonly text: string;
  readonly when: PartialDate | null;
  readonly placeId: string | null;
  readonly participantIds: readonly string[];
  readonly statementIds: readonly string[];
}
