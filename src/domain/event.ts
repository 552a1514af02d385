import type { PartialDate } from './partial-date.ts';

/** What statements are about: a request, a meeting, a strike. */
export interface Event {
  readonly id: string;
  /** The kind of event, a noun in lower case: "request". */
  readonly type: string;
  readonly text: string;
  readonly when: PartialDate | null;
  readonly placeId: string | null;
  readonly participantIds: readonly string[];
  readonly statementIds: readonly string[];
}
