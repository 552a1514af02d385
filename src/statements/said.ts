import type { Attribution } from '../domain/attribution.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import { rankOf } from '../domain/rank.ts';

/** An attribution with what its article and all others tell of it. */
export interface Said {
  readonly attribution: Attribution;
  /** The actor who speaks; null where nobody is named. */
  readonly actorId: string | null;
  readonly subjectId: string | null;
  readonly objectIds: readonly string[];
  /** The words of the names of all it is about, folded. */
  readonly nameWords: readonly string[];
  /** The words of its content, as printed. */
  readonly quote: string;
  readonly publishedAt: PartialDate | null;
  /** The words by which its article names whom and what it tells of, folded; only the most frequent ones. */
  readonly company: readonly string[];
  /** The earliest article with the same text. */
  readonly originId: string;
}

/** Where an attribution stands among others. */
export const rankIn = ({ attribution, publishedAt }: Said): string => rankOf(publishedAt, attribution.id);
