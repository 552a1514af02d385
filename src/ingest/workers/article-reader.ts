import type { Reading } from '../../domain/reading.ts';
import type { Raw } from '../../text/clean.ts';
import type { Encoder } from '../../text/tag.ts';
import { type Rejected, readOne } from '../attempt.ts';

/** Whoever turns raw articles into readings for an ingest: this process, or several others. */
export interface ArticleReader {
  /** The version of the encoder that reads. */
  readonly version: string;
  /** How many articles it reads at the same time. */
  readonly atOnce: number;
  /** Reads one article, or tells why it cannot be read; throws only where no article can be read any more. */
  read(raw: Raw): Promise<{ readonly value: Reading } | Rejected>;
}

/** Reads in this process, one article at a time. */
export const inThisProcess = (encoder: Encoder): ArticleReader => ({
  version: encoder.version,
  atOnce: 1,
  read: raw => readOne(raw, encoder),
});
