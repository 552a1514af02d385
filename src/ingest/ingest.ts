import { articleId } from '../domain/article.ts';
import type { Reading } from '../domain/reading.ts';
import type { Receipt } from '../domain/receipt.ts';
import type { Kept, Store } from '../graph/store.ts';
import { clean } from '../text/clean.ts';
import type { Encoder } from '../text/tag.ts';
import { attempt, type Rejected, readOne } from './attempt.ts';
import { batches } from './batch.ts';
import { derive } from './derive.ts';
import { type Fed, nameOf } from './feed/fed.ts';

/** What an ingest works with, and to whom it reports. */
export interface Ingesting {
  readonly store: Store;
  readonly encoder: Encoder;
  /** Articles a transaction. */
  readonly batchSize?: number;
  /** Called for each input, in order, after what it tells is on disk. */
  readonly onReceipt?: (receipt: Receipt) => void | Promise<void>;
  /** Called when all inputs are kept and the graph is derived from so many articles. */
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

/** Reads what is fed, keeps the evidence batch by batch, then makes the graph what the whole evidence says. */
export async function ingest(fed: AsyncIterable<Fed>, into: Ingesting): Promise<Ingested> {
  const tally = { CREATED: 0, DUPLICATE: 0, REJECTED: 0 };
  let attributions = 0;
  for await (const batch of batches(fed, into.batchSize ?? 8, into.signal)) {
    for (const receipt of await keep(batch, into)) {
      tally[receipt.outcome] += 1;
      attributions += receipt.attributions;
      await into.onReceipt?.(receipt);
    }
  }
  const changed = await derive(into.store, into.onDerive);
  return {
    created: tally.CREATED,
    duplicates: tally.DUPLICATE,
    rejected: tally.REJECTED,
    attributions,
    ...changed,
  };
}

/** What became of one input before anything is written. */
type Read =
  | { readonly kind: 'read'; readonly file: string; readonly reading: Reading }
  | { readonly kind: 'known'; readonly file: string; readonly articleId: string }
  | Rejected;

async function keep(batch: readonly Fed[], into: Ingesting): Promise<readonly Receipt[]> {
  const reads: Read[] = [];
  for (const item of batch) reads.push(await readOnce(item, into, reads));
  const readings = reads.flatMap(one => (one.kind === 'read' ? [one.reading] : []));
  const kept = readings.length > 0 ? await into.store.keep(readings) : [];
  const outcomes = kept[Symbol.iterator]();
  return reads.map(one => receiptOf(one, one.kind === 'read' ? outcomes.next().value! : 'DUPLICATE'));
}

async function readOnce(item: Fed, into: Ingesting, before: readonly Read[]): Promise<Read> {
  if (item.kind === 'rejected') return item;
  const { raw } = item;
  const file = nameOf(raw);
  const identified = await attempt(file, async () => articleId(clean(raw)));
  if ('reason' in identified) return identified;
  const id = identified.value;
  const twin = before.find(one => one.kind === 'read' && one.reading.article.id === id);
  if (twin?.kind === 'read') return { kind: 'read', file, reading: inFile(twin.reading, raw.file) };
  if (await into.store.has(id, into.encoder.version, raw.file)) return { kind: 'known', file, articleId: id };
  const read = await readOne(raw, into.encoder);
  return 'reason' in read ? read : { kind: 'read', file, reading: read.value };
}

const inFile = (reading: Reading, file: string | null): Reading => ({
  ...reading,
  article: { ...reading.article, file },
});

function receiptOf(one: Read, outcome: Kept): Receipt {
  if (one.kind === 'rejected') {
    return { file: one.file, outcome: 'REJECTED', articleId: null, reason: one.reason, attributions: 0 };
  }
  const articleId = one.kind === 'read' ? one.reading.article.id : one.articleId;
  const attributions = one.kind === 'read' && outcome === 'CREATED' ? one.reading.attributions.length : 0;
  return { file: one.file, outcome, articleId, reason: null, attributions };
}
