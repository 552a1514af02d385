import type { Article } from '../../domain/article.ts';
import type { Entry } from '../../domain/journal.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Receipt } from '../../domain/receipt.ts';
import type { Store } from '../../graph/store.ts';
import { batches } from '../batch.ts';
import { derive } from '../derive.ts';
import type { Changed } from '../hold-image.ts';
import { misfit } from './fits-article.ts';
import { type ReadingWithoutArticle, recordOf } from './record-of.ts';

/** A line of a file, and where it stands. */
export interface Line {
  /** `graph.jsonl:12` */
  readonly at: string;
  readonly text: string;
}

/** What an import works with, and to whom it reports. */
export interface Importing {
  readonly store: Store;
  /** Called for each article and each bad line, after what it tells is on disk. */
  readonly onReceipt?: (receipt: Receipt) => void | Promise<void>;
  readonly onDerive?: (articles: number) => void;
  /** Ends the intake early; what has been taken in is kept, and the graph derived. */
  readonly signal?: AbortSignal;
}

/** What an import did. */
export interface Imported extends Changed {
  readonly created: number;
  readonly duplicates: number;
  readonly rejected: number;
  readonly attributions: number;
  /** Judgements, corrections and undoings that were not in the journal. */
  readonly entries: number;
}

/** Lines of an export in a transaction. */
const linesAtOnce = 200;

/**
 * Takes the evidence of an export into the graph, then makes the graph what the whole evidence says. What follows from
 * evidence is passed over. An article that is there already stays as it is, whatever version of the reader read it.
 */
export async function importRecords(lines: AsyncIterable<Line>, into: Importing): Promise<Imported> {
  const tally = { CREATED: 0, DUPLICATE: 0, REJECTED: 0 };
  const desk = openDesk();
  let attributions = 0;
  let entries = 0;
  const acknowledge = async (receipts: readonly Receipt[]) => {
    for (const receipt of receipts) {
      tally[receipt.outcome] += 1;
      attributions += receipt.attributions;
      await into.onReceipt?.(receipt);
    }
  };
  for await (const batch of batches(lines, linesAtOnce, into.signal)) {
    const { readings, journal, rejected } = sorted(batch, desk);
    await acknowledge([...rejected, ...(await keep(readings, into.store))]);
    entries += await enterAll(journal, into.store);
  }
  if (!into.signal?.aborted) await acknowledge(desk.leftOver());
  const changed = await derive(into.store, into.onDerive);
  return {
    created: tally.CREATED,
    duplicates: tally.DUPLICATE,
    rejected: tally.REJECTED,
    attributions,
    entries,
    ...changed,
  };
}

interface Whole {
  readonly at: string;
  readonly reading: Reading;
}

/** Puts articles and readings together, whichever comes first. */
function openDesk() {
  const articles = new Map<string, { readonly at: string; readonly article: Article }>();
  const readings = new Map<string, { readonly at: string; readonly reading: ReadingWithoutArticle }>();
  const refused = new Set<string>();
  const whole = (id: string): readonly Whole[] => {
    const [one, other] = [articles.get(id), readings.get(id)];
    if (!one || !other) return [];
    articles.delete(id);
    readings.delete(id);
    const { id: _, ...rest } = other.reading;
    return [{ at: other.at, reading: { ...rest, article: one.article } }];
  };
  return {
    article: (at: string, article: Article) => {
      articles.set(article.id, { at, article });
      return whole(article.id);
    },
    reading: (at: string, reading: ReadingWithoutArticle) => {
      readings.set(reading.id, { at, reading });
      return whole(reading.id);
    },
    /** What has been complained of once is not complained of again. */
    refuse: (id: string) => refused.add(id),
    leftOver: (): readonly Receipt[] => [
      ...[...articles.values()]
        .filter(({ article }) => !refused.has(article.id))
        .map(({ at, article }) => rejection(at, `article ${article.id} has no record of its reading: ${wayOut}`)),
      ...[...readings]
        .filter(([id]) => !refused.has(id))
        .map(([id, { at }]) => rejection(at, `the reading of ${id} has no record of the article`)),
    ],
  };
}

const wayOut = 'export it without --no-evidence, or ingest its text';

const rejection = (file: string, reason: string): Receipt => ({
  file,
  outcome: 'REJECTED',
  articleId: null,
  reason,
  attributions: 0,
});

function sorted(batch: readonly Line[], desk: ReturnType<typeof openDesk>) {
  const readings: Whole[] = [];
  const journal: Entry[] = [];
  const rejected: Receipt[] = [];
  for (const { at, text } of batch) {
    if (text.trim() === '') continue;
    const record = recordOf(text);
    if (record.kind === 'bad') {
      rejected.push(rejection(at, record.reason));
      if (record.articleId !== null) desk.refuse(record.articleId);
    }
    if (record.kind === 'entry') journal.push(record.entry);
    if (record.kind === 'article') readings.push(...desk.article(at, record.article));
    if (record.kind === 'reading') readings.push(...desk.reading(at, record.reading));
  }
  const fitting = readings.filter(({ at, reading }) => {
    const reason = misfit(reading);
    if (reason !== null) rejected.push(rejection(at, `reading of ${reading.article.id}: ${reason}`));
    return reason === null;
  });
  return { readings: fitting, journal, rejected };
}

async function keep(wholes: readonly Whole[], store: Store): Promise<readonly Receipt[]> {
  const readers = await store.readersOf(wholes.map(({ reading }) => reading.article.id));
  const isOther = ({ reader, article }: Reading) => (readers.get(article.id) ?? reader) !== reader;
  const kept = await store.keep(wholes.map(({ reading }) => reading).filter(reading => !isOther(reading)));
  const outcomes = kept[Symbol.iterator]();
  return wholes.map(({ at, reading }): Receipt => {
    const outcome = isOther(reading) ? 'DUPLICATE' : outcomes.next().value!;
    const attributions = outcome === 'CREATED' ? reading.attributions.length : 0;
    return { file: reading.article.file ?? at, outcome, articleId: reading.article.id, reason: null, attributions };
  });
}

async function enterAll(entries: readonly Entry[], store: Store): Promise<number> {
  if (entries.length === 0) return 0;
  const known = new Set((await store.journal()).map(({ id }) => id));
  const strange = [...new Map(entries.map(entry => [entry.id, entry])).values()].filter(({ id }) => !known.has(id));
  await store.keepJudgements(strange);
  return strange.length;
}
