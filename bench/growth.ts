import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { openGraph } from '../src/graph/open.ts';
import { storeOf } from '../src/graph/store-of.ts';
import { storedLinesWithEvidence } from '../src/graph/stored-lines.ts';
import { holdImage } from '../src/ingest/hold-image.ts';
import { ingest } from '../src/ingest/ingest.ts';
import { openEncoder } from '../src/text/tag.ts';
import { newsroom, type Piece, rawOf } from './articles.ts';
import { readingOf } from './readings.ts';

/**
 * How the cost of one more article grows with a graph: time in windows, memory and the export at the end.
 * Readings are what a faultless reader would find, for only the graph is measured; with --read the encoder reads.
 * The graph is a fresh folder, or with --graph a Neo4j, which is EMPTIED first.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    batch: { type: 'string', default: '50' },
    window: { type: 'string', default: '1000' },
    graph: { type: 'string' },
    read: { type: 'boolean', default: false },
  },
});
const [articles, batch, window] = [Number(values.articles), Number(values.batch), Number(values.window)];
/** The window that the last one is compared with ends here. */
const young = Math.min(2_000, articles);

const folder = mkdtempSync(join(tmpdir(), 'gainsay-growth-'));
const graph = await openGraph({
  url: values.graph ?? `file:${folder}`,
  username: process.env.NEO4J_USERNAME ?? 'neo4j',
  password: process.env.NEO4J_PASSWORD ?? 'gainsay-local',
  database: process.env.NEO4J_DATABASE ?? 'neo4j',
});
const store = storeOf(graph);
await store.prepare();
if (values.graph) await empty();
const image = holdImage(store);
await image.open();
const encoder = values.read ? await openEncoder({ threads: 1 }) : null;

/** Milliseconds an article: on the clock, and of processors in this process. */
interface Cost {
  readonly clock: number;
  readonly processor: number;
}

console.log(
  `${articles} articles in batches of ${batch}, ${encoder ? 'read by the encoder' : 'with readings made up'}`,
);
const costs = new Map<number, Cost>();
const pieces = newsroom(1);
const memoryBefore = process.memoryUsage().rss;
for (let taken = 0; taken < articles; taken += window) {
  const [cost, there] = [await costOf(Math.min(window, articles - taken)), Math.min(taken + window, articles)];
  costs.set(there, cost);
  console.log(`${lineOf(there, cost)}, ${megabytes(process.memoryUsage().rss)} MB in use`);
}
console.log(growth(costs.get(young)!, costs.get(articles)!));
const grown = process.memoryUsage().rss - memoryBefore;
console.log(
  `${(grown / articles / 1_000).toFixed(1)} kB of memory an article, ${megabytes(process.resourceUsage().maxRSS * 1_024)} MB at most`,
);
await measureExport();
await encoder?.close();
await graph.close();
rmSync(folder, { recursive: true });

async function costOf(count: number): Promise<Cost> {
  let [clock, processor] = [0, 0];
  for (let taken = 0; taken < count; taken += batch) {
    const group = Array.from({ length: Math.min(batch, count - taken) }, () => pieces.next().value as Piece);
    const take = encoder ? taking(group) : keeping(group);
    const [started, used] = [performance.now(), process.cpuUsage()];
    await take();
    clock += performance.now() - started;
    const { user, system } = process.cpuUsage(used);
    processor += (user + system) / 1_000;
  }
  return { clock: clock / count, processor: processor / count };
}

/** Reads the pieces as an ingest does. */
function taking(group: readonly Piece[]): () => Promise<unknown> {
  const fed = async function* () {
    for (const piece of group) yield { kind: 'article', raw: rawOf(piece) } as const;
  };
  return () => ingest(fed(), { store, encoder: encoder! });
}

/** Does with made-up readings what an ingest does once it has read. */
function keeping(group: readonly Piece[]): () => Promise<unknown> {
  const readings = group.map(readingOf);
  return async () => {
    await store.keep(readings);
    await image.draw();
  };
}

async function measureExport(): Promise<void> {
  const started = performance.now();
  const file = join(folder, 'export.jsonl');
  await pipeline(Readable.from(storedLinesWithEvidence(store)), createWriteStream(file));
  const seconds = (performance.now() - started) / 1_000;
  console.log(`${seconds.toFixed(1)} s to export ${megabytes(statSync(file).size)} MB`);
}

async function empty(): Promise<void> {
  const some = 'MATCH (node) WITH node LIMIT 10000 DETACH DELETE node';
  const left = 'MATCH (node) RETURN count(node) AS count';
  while ((await graph.read<{ count: number }>(left))[0]!.count > 0) await graph.write([{ text: some, parameters: {} }]);
}

function lineOf(there: number, { clock, processor }: Cost): string {
  const [time, used] = [clock, processor].map(ms => ms.toFixed(1).padStart(7));
  return `${String(there).padStart(7)}: ${time} ms an article, ${used} ms of processor`;
}

function growth(early: Cost, late: Cost): string {
  const times = (late.clock / early.clock).toFixed(2);
  const used = (late.processor / early.processor).toFixed(2);
  return `at the end ${times} times the time an article of that at ${young}, ${used} times the processor`;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}
