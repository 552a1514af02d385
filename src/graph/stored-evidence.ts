import { hash, randomUUID } from 'node:crypto';
import type { Entry } from '../domain/journal.ts';
import { byId, byText, groupBy } from '../domain/order.ts';
import type { Reading } from '../domain/reading.ts';
import { batchesOf } from './batches.ts';
import type { ReadingLine } from './evidence-lines.ts';
import type { Graph } from './graph.ts';
import { query } from './query.ts';
import { readAhead } from './read-ahead.ts';
import type { Evidence, EvidenceStamp, Kept, News, Store } from './store.ts';
import { readingIn, recordLineOf, textOfReading } from './stored-reading.ts';

/** Readings are long: so many of them are written or read at once. */
const readingsAtOnce = 50;

/** The half of the store that holds what everything else follows from. */
export const storedEvidence = (
  graph: Graph,
): Pick<
  Store,
  | 'keep'
  | 'has'
  | 'readersOf'
  | 'keepJudgements'
  | 'journal'
  | 'forget'
  | 'readings'
  | 'readingLines'
  | 'evidence'
  | 'stamps'
  | 'news'
  | 'hasNews'
> => ({
  keep: readings => keep(graph, readings),
  has: (articleId, reader, file) => has(graph, articleId, reader, file),
  readersOf: articleIds => readersOf(graph, articleIds),
  keepJudgements: entries => keepJudgements(graph, entries),
  journal: () => journalOf(graph),
  forget: articleId => forget(graph, articleId),
  readings: articleIds => eachReading(graph, articleIds),
  readingLines: () => eachReadingLine(graph),
  evidence: () => evidenceOf(graph),
  stamps: articleIds => (articleIds ? stampsAmong(graph, articleIds) : stampsOf(graph)),
  news: async () => [...(await graph.read<News>(query('read/store.news')))].sort(byId),
  hasNews: async () => (await graph.read(query('read/store.any-news'))).length > 0,
});

async function keep(graph: Graph, readings: readonly Reading[]): Promise<readonly Kept[]> {
  const keeper = randomUUID();
  const rows = [...groupBy(readings.map(rowOf), row => row.id).values()].map(underSmallestFile).sort(byId);
  const batches = batchesOf(rows, readingsAtOnce);
  await graph.write(batches.map(batch => ({ text: query('write/keep'), parameters: { keeper, rows: batch } })));
  const ids = [...new Set(readings.map(reading => reading.article.id))];
  const created = await graph.read<{ id: string }>(query('read/store.kept-by'), { ids, keeper });
  return outcomes(readings, new Set(created.map(({ id }) => id)));
}

/** The first reading of each created article has created it; the same one again in one call is a duplicate. */
function outcomes(readings: readonly Reading[], created: Set<string>): readonly Kept[] {
  return readings.map(({ article }) => (created.delete(article.id) ? 'CREATED' : 'DUPLICATE'));
}

/** A reading without the file it came in, which is kept beside it: the same article may come in another file. */
function rowOf(one: Reading) {
  const reading = textOfReading(one);
  const stamp = hash('sha256', reading, 'base64url').slice(0, 22);
  return { id: one.article.id, file: one.article.file, reader: one.reader, stamp, reading };
}

/** An article that comes in several files at once is one row: engines differ in when the second sees what the first has set. */
function underSmallestFile(same: readonly ReturnType<typeof rowOf>[]) {
  const files = same.flatMap(({ file }) => file ?? []).sort(byText);
  return { ...same.at(-1)!, file: files[0] ?? null };
}

async function has(graph: Graph, id: string, reader: string, file: string | null): Promise<boolean> {
  const kept = await keptAs(graph, id);
  return kept?.reader === reader && (file === null || (kept.file !== null && kept.file <= file));
}

async function readersOf(graph: Graph, articleIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(articleIds)];
  const rows = await graph.read<{ id: string; reader: string }>(query('read/store.readers-of'), { ids });
  return new Map(rows.map(({ id, reader }) => [id, reader]));
}

async function keptAs(graph: Graph, id: string): Promise<{ reader: string; file: string | null } | null> {
  const [evidence] = await graph.read<{ reader: string; file: string | null }>(query('read/store.kept-as'), { id });
  return evidence ?? null;
}

async function keepJudgements(graph: Graph, entries: readonly Entry[]): Promise<void> {
  const rows = [...entries].sort(byId).map(entry => ({ id: entry.id, entry: JSON.stringify(entry) }));
  const batches = batchesOf(rows);
  const token = randomUUID();
  await graph.write(
    batches.map(batch => ({ text: query('write/keep-judgements'), parameters: { token, rows: batch } })),
  );
}

async function forget(graph: Graph, id: string): Promise<boolean> {
  const there = (await keptAs(graph, id)) !== null;
  if (there) await graph.write([{ text: query('write/forget'), parameters: { id, token: randomUUID() } }]);
  return there;
}

async function evidenceOf(graph: Graph): Promise<Evidence> {
  const readings: Reading[] = [];
  for await (const reading of eachReading(graph)) readings.push(reading);
  return { readings, judgements: await journalOf(graph) };
}

async function* eachReading(graph: Graph, articleIds?: readonly string[]): AsyncGenerator<Reading> {
  for await (const { file, reading } of eachStored(graph, articleIds)) yield readingIn(reading, file);
}

async function* eachReadingLine(graph: Graph): AsyncGenerator<ReadingLine> {
  for await (const { id, reading } of eachStored(graph)) yield { articleId: id, line: recordLineOf(id, reading) };
}

interface Stored {
  readonly id: string;
  readonly file: string | null;
  readonly reading: string;
}

async function* eachStored(graph: Graph, articleIds?: readonly string[]): AsyncGenerator<Stored> {
  const ids = articleIds ? [...new Set(articleIds)].sort(byText) : (await stampsOf(graph)).map(({ id }) => id);
  const batches = batchesOf(ids, readingsAtOnce);
  for await (const rows of readAhead(batches, batch => storedOf(graph, batch), 2)) yield* rows;
}

async function storedOf(graph: Graph, ids: readonly string[]): Promise<readonly Stored[]> {
  return [...(await graph.read<Stored>(query('read/store.readings'), { ids }))].sort(byId);
}

async function journalOf(graph: Graph): Promise<readonly Entry[]> {
  const rows = await graph.read<{ entry: string }>(query('read/store.verdicts'));
  return rows.map(({ entry }): Entry => JSON.parse(entry)).sort(byId);
}

async function stampsAmong(graph: Graph, articleIds: readonly string[]): Promise<readonly EvidenceStamp[]> {
  const stamps: EvidenceStamp[] = [];
  for (const ids of batchesOf([...new Set(articleIds)].sort(byText)))
    stamps.push(...(await graph.read<EvidenceStamp>(query('read/store.stamps-of'), { ids })));
  return stamps.sort(byId);
}

async function stampsOf(graph: Graph): Promise<readonly EvidenceStamp[]> {
  const rows = await graph.read<EvidenceStamp>(query('read/store.evidence-stamps'));
  return [...rows].sort(byId);
}
