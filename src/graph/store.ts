import type { Image } from '../domain/image.ts';
import type { Entry } from '../domain/journal.ts';
import type { Reading } from '../domain/reading.ts';

/** What a graph keeps and everything else follows from: readings and the journal of what people have said about them. */
export interface Evidence {
  readonly readings: readonly Reading[];
  readonly judgements: readonly Entry[];
}

/** What became of a reading that was to be kept. */
export type Kept = 'CREATED' | 'DUPLICATE';

/** Everything that is written to a graph or read back whole; questions of users go through `cypher/read/`. */
export interface Store {
  /** Constraints and indexes; does nothing the second time. */
  prepare(): Promise<void>;
  /** Keeps readings in one transaction, each as an `Evidence` node. One whose article is there already is a duplicate (the smaller file name stays); read by another version of the reader, it takes the place of the older reading. */
  keep(readings: readonly Reading[]): Promise<readonly Kept[]>;
  /** Whether an article with this id is kept, read by this version of the reader, under this file name or a smaller one. */
  has(articleId: string, reader: string, file: string | null): Promise<boolean>;
  /** The version of the reader that read each of these articles, where they are kept. */
  readersOf(articleIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Adds to the journal; an entry that is there already stays as it is. */
  keepJudgements(entries: readonly Entry[]): Promise<void>;
  /** The whole journal, by id: also what was taken back. */
  journal(): Promise<readonly Entry[]>;
  /** Takes a reading away; false where there is none. */
  forget(articleId: string): Promise<boolean>;
  /** The readings of these articles, by article id; all that are kept where none are named. */
  readings(articleIds?: readonly string[]): AsyncIterable<Reading>;
  /** All that is kept, by article id. */
  evidence(): Promise<Evidence>;
  /** A hash over the ids of all that is kept. */
  evidenceStamp(): Promise<string>;
  /** The evidence stamp and deriver version that the stored image was made from; null in a fresh graph. */
  imageStamp(): Promise<string | null>;
  /** Makes the stored image equal to this one: writes only what differs, in one transaction with the stamp. */
  replaceImage(image: Image, stamp: string): Promise<{ readonly written: number; readonly removed: number }>;
  /** The stored image, sorted by id. */
  image(): Promise<Image>;
}
