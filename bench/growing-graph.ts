import { createWriteStream, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readConfig } from '../src/config.ts';
import type { Reading } from '../src/domain/reading.ts';
import type { Graph } from '../src/graph/graph.ts';
import { openGraph } from '../src/graph/open.ts';
import { storeOf } from '../src/graph/store-of.ts';
import { storedLinesWithEvidence } from '../src/graph/stored-lines.ts';
import { holdImage } from '../src/ingest/hold-image.ts';
import { ingest } from '../src/ingest/ingest.ts';
import { type ArticleReader, inThisProcess } from '../src/ingest/workers/article-reader.ts';
import { openEncoder } from '../src/text/tag.ts';
import { newsroom, type Piece, rawOf } from './articles.ts';
import { openKept } from './kept-readings.ts';
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

/** Bytes of memory that its process uses, and the most there were so far. */
export interface Memory {
  readonly now: number;
  readonly most: number;
}

/** An export of a whole graph. */
export interface Exported {
  readonly seconds: number;
  readonly bytes: number;
}

/** A graph that invented articles are put into, some at a time, as `ingest` puts them. */
export interface GrowingGraph {
  /** Takes the next articles in; `kept`: readings that are kept from an earlier run will do. */
  take(count: number, readings: 'new' | 'kept'): Promise<Cost>;
  memory(): Promise<Memory>;
  /** Exports it all into a file, beside what `ingest` holds. */
  export(file: string): Promise<Exported>;
  close(): Promise<void>;
}

export interface GrowingOptions {
  /** A folder or a Neo4j, which is EMPTIED first. */
  readonly url: string;
  /** Readings are what a faultless reader would find, and cost next to nothing; else the encoder reads the articles. */
  readonly madeUp: boolean;
  /** Beside readings that are made up the encoder reads what is to be read anew, for the time that it takes. */
  readonly reads: boolean;
  /** A file that keeps what the encoder reads from one run to the next. */
  readonly readings?: string | undefined;
  /** Whether it adds to that file what is not in it yet: one of those that share it may. */
  readonly adds: boolean;
}

/** Opens an empty graph. */
export async function openGrowing({ url, madeUp, reads, readings, adds }: GrowingOptions): Promise<GrowingGraph> {
  const graph = await openGraph(readConfig({ graph: url }).graph);
  const store = storeOf(graph);
  await store.prepare();
  await empty(graph);
  const image = holdImage(store);
  const pieces = newsroom(1);
  const encoder = madeUp && !reads ? null : await openEncoder({ threads: 1 });
  const kept = encoder && readings && !madeUp ? openKept(readings, encoder.version) : null;
  const reader = encoder && inThisProcess(encoder);

  /** What is known of the next articles without reading them, by their files. */
  const knownOf = async (group: readonly Piece[], last: string): Promise<ReadonlyMap<string | null, Reading>> => {
    const known = madeUp ? group.map(readingOf) : ((await kept?.upTo(last)) ?? []);
    return new Map(known.map(one => [one.article.file, one]));
  };

  return {
    async take(count, which) {
      const group: readonly Piece[] = Array.from({ length: count }, () => pieces.next().value!);
      const raws = group.map(rawOf);
      const known = await knownOf(group, raws.at(-1)!.file!);
      const read: Reading[] = [];
      let reading = 0;
      const timed: ArticleReader = {
        version: madeUp ? faultless : encoder!.version,
        atOnce: 1,
        async read(raw) {
          const started = performance.now();
          const there = madeUp || which === 'kept' ? known.get(raw.file) : undefined;
          if (there && reads && which === 'new') await reader!.read(raw);
          const found = there ? { value: there } : await reader!.read(raw);
          reading += performance.now() - started;
          if ('value' in found) read.push(found.value);
          return found;
        },
      };
      const fed = async function* () {
        for (const raw of raws) yield { kind: 'article', raw } as const;
      };
      const [started, used] = [performance.now(), process.cpuUsage()];
      await ingest(fed(), { store, encoder: timed, image });
      const clock = performance.now() - started;
      const { user, system } = process.cpuUsage(used);
      if (adds) kept?.add(read.filter(({ article }) => !known.has(article.file)));
      return { clock, reading, processor: (user + system) / 1_000 };
    },
    memory: async () => ({ now: process.memoryUsage().rss, most: process.resourceUsage().maxRSS * 1_024 }),
    export: file =>
      timeOf(file, () => pipeline(Readable.from(storedLinesWithEvidence(store)), createWriteStream(file))),
    async close() {
      await encoder?.close();
      await graph.close();
    },
  };
}

async function empty(graph: Graph): Promise<void> {
  const some = 'MATCH (node) WITH node LIMIT 2000 DETACH DELETE node';
  const left = 'MATCH (node) RETURN count(node) AS count';
  while ((await graph.read<{ count: number }>(left))[0]!.count > 0) await graph.write([{ text: some, parameters: {} }]);
}

/** How long it takes to write an export into a file. */
export async function timeOf(file: string, write: () => Promise<unknown>): Promise<Exported> {
  const started = performance.now();
  await write();
  return { seconds: (performance.now() - started) / 1_000, bytes: statSync(file).size };
}
