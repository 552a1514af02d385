import type { Reading } from '../../domain/reading.ts';
import { type ExportRecord, recordsOf } from '../../graph/records.ts';
import { project } from '../../ingest/project.ts';

/** Words of an article. */
interface Excerpt {
  readonly text: string;
}

/** An attribution as `extract` and `export` print it. */
export interface FoundReading {
  readonly id: string;
  readonly articleId: string;
  readonly parentId: string | null;
  readonly source: Excerpt | null;
  readonly cue: Excerpt | null;
  readonly content: readonly Excerpt[];
  readonly stance: string;
  readonly denialKind: string | null;
  readonly act: string;
  readonly actorId: string | null;
  readonly actor: string | null;
  readonly actorKind: string | null;
  readonly via: readonly string[];
  readonly addressee: string | null;
  readonly saidAt: string | null;
  readonly statementId: string | null;
  readonly utteranceId: string | null;
  readonly confidence: number;
}

/** What articles say: the attributions of each, and all records of their graph. */
export interface FoundTogether {
  readonly articles: readonly (readonly FoundReading[])[];
  readonly records: readonly ExportRecord[];
}

/** The attributions of articles read on their own, each article's together. */
export const readApart = (readings: readonly Reading[]): readonly (readonly FoundReading[])[] =>
  readings.map(reading => foundIn(recordsOf(project([reading], []))));

/** Articles as the graph of all of them together has them. */
export function readTogether(readings: readonly Reading[]): FoundTogether {
  const records = recordsOf(project(readings, []));
  const found = foundIn(records);
  const articles = readings.map(({ article }) => found.filter(({ articleId }) => articleId === article.id));
  return { articles, records };
}

const foundIn = (records: readonly ExportRecord[]): readonly FoundReading[] =>
  records.filter(({ type }) => type === 'attribution').map(asFound);

/** The fields are those of the contract, which the tests of `export` keep. */
const asFound = (record: ExportRecord): FoundReading => record as unknown as FoundReading;
