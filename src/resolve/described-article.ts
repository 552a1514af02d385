import type { Descriptor } from '../domain/descriptor.ts';
import type { PartialDate } from '../domain/partial-date.ts';

/** What who is who follows from in one article. */
export interface DescribedArticle {
  readonly descriptors: readonly Descriptor[];
  /** The earliest article with the same text. */
  readonly originId: string;
  /** Whether other articles have the same text. */
  readonly copied: boolean;
  readonly publishedAt: PartialDate | null;
}
