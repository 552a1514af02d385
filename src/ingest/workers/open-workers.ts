import type { Raw } from '../../text/clean.ts';
import type { Rejected } from '../attempt.ts';
import { nameOf } from '../feed/fed.ts';
import type { ArticleReader } from './article-reader.ts';
import { readingProcess } from './fork-worker.ts';
import { type Ended, startWorker, type Worker } from './worker.ts';

/** Several processes that read articles, each with an encoder of its own. */
export interface Workers extends ArticleReader {
  close(): void;
}

/** How often an article is given to a worker before it is blamed for their deaths. */
const mostDeaths = 2;

/** Starts so many workers. One that dies over an article is replaced, and the article tried once more. */
export async function openWorkers(count: number, script: URL = readingProcess): Promise<Workers> {
  const pool = poolOf(await startAll(count, script), () => startWorker(script));
  return { version: pool.version, atOnce: count, read: raw => read(raw, pool), close: pool.close };
}

/** All of them or none. */
async function startAll(count: number, script: URL): Promise<readonly Worker[]> {
  const started = await Promise.allSettled(Array.from({ length: count }, () => startWorker(script)));
  const workers = started.flatMap(one => (one.status === 'fulfilled' ? [one.value] : []));
  const failed = started.find(one => one.status === 'rejected');
  if (!failed) return workers;
  for (const worker of workers) worker.stop();
  throw failed.reason;
}

/** Workers that wait for work, and work that waits for workers. */
interface Pool {
  readonly version: string;
  readonly isClosed: () => boolean;
  take(): Promise<Worker>;
  giveBack(worker: Worker): void;
  /** Another worker in the place of one that is no more. */
  replace(): void;
  close(): void;
}

function poolOf(workers: readonly Worker[], start: () => Promise<Worker>): Pool {
  const all = new Set(workers);
  const idle: Promise<Worker>[] = workers.map(worker => Promise.resolve(worker));
  const waiting: ((worker: Promise<Worker>) => void)[] = [];
  let closed = false;
  const offer = (worker: Promise<Worker>): void => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  const enrol = (worker: Worker): Worker => {
    if (closed) worker.stop();
    all.add(worker);
    return worker;
  };
  return {
    version: workers[0]!.version,
    isClosed: () => closed,
    take: () => idle.shift() ?? new Promise(resolve => waiting.push(resolve)),
    giveBack: worker => offer(Promise.resolve(worker)),
    replace: () => {
      const started = start().then(enrol);
      // Whoever takes it hears why there is none.
      started.catch(() => undefined);
      offer(started);
    },
    close: () => {
      closed = true;
      for (const worker of all) worker.stop();
    },
  };
}

async function read(raw: Raw, pool: Pool): ReturnType<ArticleReader['read']> {
  for (let deaths = 1; ; deaths += 1) {
    const worker = await pool.take();
    const heard = await worker.ask(raw);
    if (heard.kind === 'answer') {
      pool.giveBack(worker);
      return heard.answer;
    }
    if (pool.isClosed()) return blamed(raw, heard);
    pool.replace();
    if (deaths === mostDeaths) return blamed(raw, heard);
  }
}

const blamed = (raw: Raw, { how }: Ended): Rejected => ({
  kind: 'rejected',
  file: nameOf(raw),
  reason: `the reader failed on it: its process ended (${how})`,
});
