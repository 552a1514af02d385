import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readConfig } from '../src/config.ts';
import type { Reading } from '../src/domain/reading.ts';
import { openGraph } from '../src/graph/open.ts';
import { storeOf } from '../src/graph/store-of.ts';
import { storedLinesWithEvidence } from '../src/graph/stored-lines.ts';
import { type HeldImage, holdImage } from '../src/ingest/hold-image.ts';
import { ingest } from '../src/ingest/ingest.ts';
import { type ArticleReader, inThisProcess } from '../src/ingest/workers/article-reader.ts';
import { openEncoder } from '../src/text/tag.ts';
import { newsroom, type Piece, rawOf } from './articles.ts';
import { faultless, readingOf } from './readings.ts';

/** What taking articles in has cost, in milliseconds. */
export interface Cost {
  /** On the clock, from the raw article to the graph on disk. */
  readonly clock: number;
  /** What of it was spent on reading them. */
  readonly reading: number;
  /** Of processors in this process, for all of it. */
  readonly processor: number;
}

/** A graph that invented articles are put into, some at a time, as `ingest` puts them. */
export interface GrowingGraph {
  /** Takes the next articles in. */
  take(count: number): Promise<Cost>;
  /** Lets go of what `ingest` holds of the graph in memory, as no other command has it; nothing is taken in after. */
  rest(): void;
  /** Exports it all: seconds and bytes. */
  export(): Promise<{ readonly seconds: number; readonly bytes: number }>;
  close(): Promise<void>;
}

export interface GrowingOptions {
  /** A Neo4j, which is EMPTIED first; a fresh folder where there is none. */
  readonly url?: string | undefined;
  /** Readings are what a faultless reader would find, and cost next to nothing; else the encoder reads the articles. */
  readonly madeUp: boolean;
}

/** Opens an empty graph. */
export async function openGrowing({ url, madeUp }: GrowingOptions): Promise<GrowingGraph> {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-growth-'));
  const graph = await openGraph(readConfig({ graph: url ?? `file:${folder}` }).graph);
  const store = storeOf(graph);
  await store.prepare();
  const empty = async () => {
    const some = 'MATCH (node) WITH node LIMIT 10000 DETACH DELETE node';
    const left = 'MATCH (node) RETURN count(node) AS count';
    while ((await graph.read<{ count: number }>(left))[0]!.count > 0)
      await graph.write([{ text: some, parameters: {} }]);
  };
  if (url) await empty();
  let image: HeldImage | undefined = holdImage(store);
  const pieces = newsroom(1);
  let readings: ReadonlyMap<string | null, Reading> = new Map();
  const encoder = madeUp ? null : await openEncoder({ threads: 1 });
  const reader = encoder ? inThisProcess(encoder) : readerOf(file => readings.get(file)!);

  let reading = 0;
  const timed: ArticleReader = {
    ...reader,
    async read(raw) {
      const started = performance.now();
      const found = await reader.read(raw);
      reading += performance.now() - started;
      return found;
    },
  };

  return {
    async take(count) {
      const group: readonly Piece[] = Array.from({ length: count }, () => pieces.next().value!);
      const raws = group.map(rawOf);
      if (madeUp) readings = new Map(group.map((piece, at) => [raws[at]!.file, readingOf(piece)]));
      const fed = async function* () {
        for (const raw of raws) yield { kind: 'article', raw } as const;
      };
      reading = 0;
      const [started, used] = [performance.now(), process.cpuUsage()];
      await ingest(fed(), { store, encoder: timed, ...(image && { image }) });
      const clock = performance.now() - started;
      const { user, system } = process.cpuUsage(used);
      return { clock, reading, processor: (user + system) / 1_000 };
    },
    rest() {
      image = undefined;
    },
    async export() {
      const started = performance.now();
      const file = join(folder, 'export.jsonl');
      await pipeline(Readable.from(storedLinesWithEvidence(store)), createWriteStream(file));
      return { seconds: (performance.now() - started) / 1_000, bytes: statSync(file).size };
    },
    async close() {
      await encoder?.close();
      await graph.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A reader that has found already what it is asked for, by the file of the article. */
const readerOf = (readingIn: (file: string | null) => Reading): ArticleReader => ({
  version: faultless,
  atOnce: 1,
  read: async raw => ({ value: readingIn(raw.file) }),
});
