import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readConfig } from '../src/config.ts';
import { openGraph } from '../src/graph/open.ts';
import { storeOf } from '../src/graph/store-of.ts';
import { storedLinesWithEvidence } from '../src/graph/stored-lines.ts';
import { holdImage } from '../src/ingest/hold-image.ts';
import { ingest } from '../src/ingest/ingest.ts';
import { openEncoder } from '../src/text/tag.ts';
import { newsroom, type Piece, rawOf } from './articles.ts';
import { readingOf } from './readings.ts';

/** Milliseconds: on the clock, and of processors in this process. */
export interface Cost {
  readonly clock: number;
  readonly processor: number;
}

/** A graph that invented articles are put into, one batch after the other. */
export interface GrowingGraph {
  /** Takes the next articles in. */
  take(count: number): Promise<Cost>;
  /** Exports it all: seconds and bytes. */
  export(): Promise<{ readonly seconds: number; readonly bytes: number }>;
  close(): Promise<void>;
}

export interface GrowingOptions {
  /** A Neo4j, which is EMPTIED first; a fresh folder where there is none. */
  readonly url?: string | undefined;
  /** Whether the encoder reads the articles; else readings are what a faultless reader would find. */
  readonly read: boolean;
}

/** Opens an empty graph. */
export async function openGrowing({ url, read }: GrowingOptions): Promise<GrowingGraph> {
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
  const image = holdImage(store);
  await image.open();
  const encoder = read ? await openEncoder({ threads: 1 }) : null;
  const pieces = newsroom(1);

  /** Reads the pieces as an ingest does. */
  const reading = (group: readonly Piece[]) => {
    const fed = async function* () {
      for (const piece of group) yield { kind: 'article', raw: rawOf(piece) } as const;
    };
    return () => ingest(fed(), { store, encoder: encoder! });
  };
  /** Does with made-up readings what an ingest does once it has read. */
  const keeping = (group: readonly Piece[]) => {
    const readings = group.map(readingOf);
    return async () => {
      await store.keep(readings);
      await image.draw();
    };
  };

  return {
    async take(count) {
      const group = Array.from({ length: count }, () => pieces.next().value as Piece);
      const work = encoder ? reading(group) : keeping(group);
      const [started, used] = [performance.now(), process.cpuUsage()];
      await work();
      const clock = performance.now() - started;
      const { user, system } = process.cpuUsage(used);
      return { clock, processor: (user + system) / 1_000 };
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
