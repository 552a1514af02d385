import type { Correction } from '../domain/correction.ts';
import type { Image, PropertyValue } from '../domain/image.ts';
import type { Entry } from '../domain/journal.ts';
import type { Reading } from '../domain/reading.ts';
import { entryRecord, readingRecord } from './evidence-records.ts';
import { lineOf } from './records.ts';

/** What an image was made from. */
export interface Exported {
  readonly image: Image;
  /** By article id. */
  readonly readings: AsyncIterable<Reading> | Iterable<Reading>;
  readonly journal: readonly Entry[];
}

/** What an image shows of its evidence: its articles, and the corrections that were applied to them. */
export interface Shown {
  readonly articleIds: ReadonlySet<string>;
  readonly corrections: ReadonlySet<string>;
}

/**
 * The evidence of an image as JSON Lines: with the records of the image it is all that an import needs. Only what the
 * image shows travels: not what was taken back, nor corrections of articles that are gone.
 */
export const evidenceLines = ({ image, readings, journal }: Exported): AsyncIterable<string> =>
  linesOfEvidence({
    readingLines: linesOf(readings),
    journal,
    articleIds: new Set(image.nodes.filter(({ labels }) => labels.includes('Article')).map(({ id }) => id)),
    corrections: new Set(image.nodes.flatMap(({ properties }) => textsOf(properties.corrections))),
  });

/** The record of a reading as a line, and its article. */
export interface ReadingLine {
  readonly articleId: string;
  readonly line: string;
}

interface Kept extends Pick<Exported, 'journal'> {
  /** By article id. */
  readonly readingLines: AsyncIterable<ReadingLine>;
}

/** The same of what is known to be shown. */
export async function* linesOfEvidence(evidence: Kept & Shown): AsyncIterable<string> {
  const { articleIds, readingLines, journal } = evidence;
  for await (const { articleId, line } of readingLines) if (articleIds.has(articleId)) yield line;
  const corrections = journal.filter((entry): entry is Correction => entry.kind === 'CORRECTION');
  for (const correction of corrections)
    if (evidence.corrections.has(correction.id)) yield lineOf(entryRecord(correction));
}

async function* linesOf(readings: Exported['readings']): AsyncIterable<ReadingLine> {
  for await (const reading of readings) yield { articleId: reading.article.id, line: lineOf(readingRecord(reading)) };
}

/** The texts of a list among properties. */
export const textsOf = (value: PropertyValue | undefined): readonly string[] =>
  Array.isArray(value) ? value.map(String) : [];
