import type { Image, NodeLabel } from '../domain/image.ts';
import type { Entry } from '../domain/journal.ts';
import type { Reading } from '../domain/reading.ts';
import type { ReadingLine } from './evidence-lines.ts';
import type { Changes, EdgeHash, NodeHash } from './image-changes.ts';
import type { ImagePage } from './image-pages.ts';

/** What a graph keeps and everything else follows from: readings and the journal of what people have said about them. */
export interface Evidence {
  readonly readings: readonly Reading[];
  readonly judgements: readonly Entry[];
}

/** What became of a reading that was to be kept. */
export type Kept = 'CREATED' | 'DUPLICATE';

/** What is kept of an article, in short. */
export interface EvidenceStamp {
  readonly id: string;
  readonly stamp: string;
  readonly file: string | null;
}

/** An article or entry of the journal that came, changed or went and is not drawn yet; another token is newer news. */
export interface News {
  readonly id: string;
  readonly token: string;
}

/** How the stored image stands, and who draws at it. */
export interface ImageState {
  /** What it was made by; empty where nothing was ever drawn. */
  readonly stamp: string;
  /** How often it was drawn at. */
  readonly turn: number;
  /** The pen of whoever draws now; empty where nobody does. */
  readonly pen: string;
  /** It changes whenever whoever has the pen does something. */
  readonly beat: number;
}

/** A turn of drawing, and what is true once it is done. */
export interface Turn {
  readonly number: number;
  readonly stamp: string;
  /** The news that are drawn with it. */
  readonly news: readonly News[];
  /** What was kept meanwhile and may be drawn with it too: it is news still, but whoever follows this turn takes it in. */
  readonly meanwhile?: readonly string[];
}

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
  /** All readings that are kept, by article id, each as the line of its record. */
  readingLines(): AsyncIterable<ReadingLine>;
  /** All that is kept, by article id. */
  evidence(): Promise<Evidence>;
  /** What is kept of these articles in short, by article id; of all where none are named. */
  stamps(articleIds?: readonly string[]): Promise<readonly EvidenceStamp[]>;
  /** All evidence that is not drawn yet, by id. */
  news(): Promise<readonly News[]>;
  hasNews(): Promise<boolean>;
  /** What the stored image was made by; null where it was not made or is not whole. */
  imageStamp(): Promise<string | null>;
  imageState(): Promise<ImageState>;
  /** Takes the pen, without which nobody draws; a CONFLICT where it is no longer as it was seen. */
  takePen(pen: string, seen: ImageState): Promise<void>;
  putDownPen(pen: string, turn: number): Promise<void>;
  /** Which evidence was drawn in the turns after one, up to another; null where that is no longer known. */
  drawnBetween(turn: number, last: number): Promise<ReadonlySet<string> | null>;
  /** Writes changes with the pen in transactions of bounded size and puts it down; until the last the image counts as unmade. A CONFLICT where somebody else has taken the pen. */
  draw(changes: Changes, pen: string, turn: Turn): Promise<void>;
  /** What is stored of the image, in short. */
  imageHashes(): Promise<{ readonly nodes: readonly NodeHash[]; readonly edges: readonly EdgeHash[] }>;
  /** Makes the stored image equal to this one: writes only what differs. A CONFLICT where somebody else draws. */
  replaceImage(image: Image, stamp: string): Promise<{ readonly written: number; readonly removed: number }>;
  /** The stored image, sorted by id. */
  image(): Promise<Image>;
  /** The stored nodes of one label in pages, in the order of their ids, each page with the edges that leave its nodes. */
  pages(label: NodeLabel): AsyncIterable<ImagePage>;
}
