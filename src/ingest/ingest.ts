import type { Receipt } from '../domain/receipt.ts';
import { readAhead } from '../graph/read-ahead.ts';
import type { Kept, Store } from '../graph/store.ts';
import type { Encoder } from '../text/tag.ts';
import { batches } from './batch.ts';
import type { Fed } from './feed/fed.ts';
import { type Changed, type HeldImage, holdImage } from './hold-image.ts';
import { type Read, readOnceOf } from './read-once.ts';
import { type ArticleReader, inThisProcess } from './workers/article-reader.ts';

/** What an ingest works with, and to whom it reports. */
export interface Ingesting {
  readonly store: Store;
  /** What reads: the encoder of this process, or other processes with one each. */
  readonly encoder: Encoder | ArticleReader;
  /** The image of the store, where it is held already: it need not be taken in again. */
  readonly image?: HeldImage;
  /** Articles a transaction; the more, the fewer statements are written for each. */
  readonly batchSize?: number;
  /** Called for each input, in order, after what it tells is on disk. */
  readonly onReceipt?: (receipt: Receipt) => void | Promise<void>;
  /** Called when the graph is derived from so many articles. */
  readonly onDerive?: (articles: number) => void;
  /** Ends the intake early; what has been read is kept, and the graph derived. */
  readonly signal?: AbortSignal;
}

/** What an ingest did. */
export interface Ingested {
  readonly created: number;
  readonly duplicates: number;
  readonly rejected: number;
  readonly attributions: number;
  /** Nodes and edges written and removed. */
  readonly written: number;
  readonly removed: number;
}

/** Reads what is fed, keeps the evidence batch by batch, and draws after each what it changes in the graph. */
export async function ingest(fed: AsyncIterable<Fed>, into: Ingesting): Promise<Ingested> {
  const tally = { CREATED: 0, DUPLICATE: 0, REJECTED: 0 };
  const { image = holdImage(into.store, into.onDerive) } = into;
  let attributions = 0;
  let changed = { written: 0, removed: 0 };
  for await (const receipts of intake(fed, into, image)) {
    for (const receipt of receipts) {
      tally[receipt.outcome] += 1;
      attributions += receipt.attributions;
      await into.onReceipt?.(receipt);
    }
    changed = sum(changed, await image.draw());
  }
  changed = sum(changed, await image.finish());
  return {
    created: tally.CREATED,
    duplicates: tally.DUPLICATE,
    rejected: tally.REJECTED,
    attributions,
    ...changed,
  };
}

/** Reads, with as many readers as there are, and keeps what they found, batch by batch in the order of what is fed. */
async function* intake(
  fed: AsyncIterable<Fed>,
  { store, encoder, batchSize = 25, signal }: Ingesting,
  image: HeldImage,
): AsyncGenerator<readonly Receipt[]> {
  const reader = 'read' in encoder ? encoder : inThisProcess(encoder);
  const once = readOnceOf(store, reader);
  // While one article is read the next waits at its reader's door; a single reader takes one after the other.
  const ahead = reader.atOnce === 1 ? 1 : 2 * reader.atOnce;
  try {
    for await (const reads of batches(readAhead(fed, once.read, ahead), batchSize, signal)) {
      if (reads.some(one => one.kind === 'read')) await image.open();
      const receipts = await keep(reads, store);
      once.kept(receipts.flatMap(({ articleId }) => articleId ?? []));
      yield receipts;
    }
  } finally {
    // Whoever ends the encoder must find it idle.
    await once.settled();
  }
}

const sum = (a: Changed, b: Changed): Changed => ({ written: a.written + b.written, removed: a.removed + b.removed });

async function keep(reads: readonly Read[], store: Store): Promise<readonly Receipt[]> {
  const readings = reads.flatMap(one => (one.kind === 'read' ? [one.reading] : []));
  const kept = readings.length > 0 ? await store.keep(readings) : [];
  const outcomes = kept[Symbol.iterator]();
  return reads.map(one => receiptOf(one, one.kind === 'read' ? outcomes.next().value! : 'DUPLICATE'));
}

function receiptOf(one: Read, outcome: Kept): Receipt {
  if (one.kind === 'rejected') {
    return { file: one.file, outcome: 'REJECTED', articleId: null, reason: one.reason, attributions: 0 };
  }
  const articleId = one.kind === 'read' ? one.reading.article.id : one.articleId;
  const attributions = one.kind === 'read' && outcome === 'CREATED' ? one.reading.attributions.length : 0;
  return { file: one.file, outcome, articleId, reason: null, attributions };
}
