import type { Correction } from '../domain/correction.ts';
import type { Image } from '../domain/image.ts';
import type { Entry } from '../domain/journal.ts';
import type { Reading } from '../domain/reading.ts';
import { entryRecord, readingRecord } from './evidence-records.ts';

/** What an image was made from. */
export interface Exported {
  readonly image: Image;
  /** By article id. */
  readonly readings: AsyncIterable<Reading> | Iterable<Reading>;
  readonly journal: readonly Entry[];
}

/**
 * The evidence of an image as JSON Lines: with the records of the image it is all that an import needs. Only what the
 * image shows travels: not what was taken back, nor corrections of articles that are gone.
 */
export async function* evidenceLines({ image, readings, journal }: Exported): AsyncIterable<string> {
  const articleIds = new Set(image.nodes.filter(({ labels }) => labels.includes('Article')).map(({ id }) => id));
  const applied = new Set(image.nodes.flatMap(({ properties }) => properties.corrections ?? []));
  for await (const reading of readings) if (articleIds.has(reading.article.id)) yield line(readingRecord(reading));
  const corrections = journal.filter((entry): entry is Correction => entry.kind === 'CORRECTION');
  for (const correction of corrections) if (applied.has(correction.id)) yield line(entryRecord(correction));
}

const line = (record: object): string => `${JSON.stringify(record)}\n`;
