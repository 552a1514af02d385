import { setTimeout as pass } from 'node:timers/promises';
import type { Writing } from '../../api/mutations/writing.ts';
import { DomainError } from '../../domain/errors.ts';
import type { Graph } from '../../graph/graph.ts';
import { storeOf } from '../../graph/store-of.ts';
import { holdImage } from '../../ingest/hold-image.ts';
import { type OnceReader, readOnceOf } from '../../ingest/read-once.ts';
import type { Workers } from '../../ingest/workers/open-workers.ts';
import type { GraphWatch } from '../watch-graph.ts';
import { ingestArticles, tryArticles } from './ingest-articles.ts';
import { enterCorrection, enterUndoing, enterVerdict, foreseeVerdict } from './journal-desk.ts';
import { lazyReader, type OpenReader } from './lazy-reader.ts';
import { steadfastGraph } from './steadfast-graph.ts';
import { writeQueue } from './write-queue.ts';

/** All that changes the graph for a server: one held image and one reader for all who ask, behind a queue with an end. */
export interface WritingDesk extends Writing {
  /** Begins nothing more, waits so many milliseconds for what is being done, and lets the reader go. */
  close(ms: number): Promise<void>;
}

export interface WritingOptions {
  readonly graph: Graph;
  readonly watch: Pick<GraphWatch, 'trouble'>;
  /** How long nothing may be heard of the graph, in milliseconds. */
  readonly deadline: number;
  /** How many changes are worked on or wait at once. */
  readonly most: number;
  readonly openReader: OpenReader;
  /** Is told what became of articles. */
  readonly onIngested: (outcome: string, articles: number) => void;
}

/** How long it takes until what could not be drawn is tried again, in milliseconds. */
const pause = 1_000;

export function openWritingDesk({
  graph: given,
  watch,
  deadline,
  most,
  openReader,
  onIngested,
}: WritingOptions): WritingDesk {
  const graph = steadfastGraph(given, { deadline, watch });
  const store = storeOf(graph);
  const image = holdImage(store);
  const opened = { graph, store, image };
  const queue = writeQueue(most);
  const reader = lazyReader(openReader);
  const onceBy = new WeakMap<Workers, OnceReader>();
  let isClosed = false;
  let retry: NodeJS.Timeout | null = null;

  const once = async (): Promise<OnceReader> => {
    // Whoever asks while the graph is away is told so before anything is started.
    await store.imageState();
    const reading = await reader.get();
    const known = onceBy.get(reading) ?? readOnceOf(store, reading);
    onceBy.set(reading, known);
    return known;
  };
  /** What is kept but could not be drawn is drawn as soon as it can be. */
  const drawLater = (): void => {
    if (isClosed || retry !== null) return;
    retry = setTimeout(() => {
      retry = null;
      queue.inTurn(image.finish).catch(drawLater);
    }, pause).unref();
  };
  const run = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (isClosed) throw new DomainError('GRAPH_UNAVAILABLE', 'the server is ending');
    return queue.run(work);
  };
  const change = <Result>(work: () => Promise<Result>): Promise<Result> =>
    run(async () => {
      try {
        return await work();
      } catch (error) {
        if (!isUsersFault(error)) drawLater();
        throw error;
      }
    });

  return {
    ingest: async (articles, dryRun) => {
      if (dryRun) return run(async () => tryArticles(articles, await once()));
      const ingestions = await change(async () =>
        ingestArticles(articles, { store, image, once: await once(), inTurn: queue.inTurn }),
      );
      for (const { status } of ingestions) onIngested(status, 1);
      return ingestions;
    },
    remove: id =>
      change(() =>
        queue.inTurn(async () => {
          await image.open();
          const removed = await store.forget(id);
          await image.finish();
          return removed;
        }),
      ),
    judge: (asked, author) => change(() => queue.inTurn(() => enterVerdict(opened, asked, author))),
    foresee: asked => run(() => queue.inTurn(() => foreseeVerdict(opened, asked))),
    undo: (asked, author) => change(() => queue.inTurn(() => enterUndoing(opened, asked, author))),
    correct: (asked, author) =>
      change(() => queue.inTurn(() => enterCorrection(opened, asked, { author, reader: reader.get }))),
    close: async ms => {
      isClosed = true;
      if (retry) clearTimeout(retry);
      const impatience = new AbortController();
      const late = pass(ms, undefined, { signal: impatience.signal }).catch(() => undefined);
      await Promise.race([queue.settled(), late]);
      impatience.abort();
      await reader.close();
    },
  };
}

const isUsersFault = (error: unknown): boolean =>
  error instanceof DomainError && ['BAD_USAGE', 'BAD_INPUT', 'NOT_FOUND'].includes(error.code);
