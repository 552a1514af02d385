import { DomainError } from '../../domain/errors.ts';
import type { Raw } from '../../text/clean.ts';
import type { Encoder } from '../../text/tag.ts';
import type { Rejected } from '../attempt.ts';
import { nameOf } from '../feed/fed.ts';
import type { ArticleReader } from './article-reader.ts';
import { readingProcess } from './fork-worker.ts';
import type { Answer, Answers, Asked } from './messages.ts';
import { type Ended, startWorker, type Worker } from './worker.ts';

/** Several processes that read articles, each with an encoder of its own, which can be asked too. */
export interface Workers extends ArticleReader, Encoder {}

/** How often something is given to a worker before it is blamed for their deaths. */
const mostDeaths = 2;

/** Starts so many workers. One that dies over an article is replaced, and the article tried once more. */
export async function openWorkers(count: number, script: URL = readingProcess): Promise<Workers> {
  const pool = poolOf(await startAll(count, script), () => startWorker(script));
  return {
    version: pool.version,
    atOnce: count,
    read: raw => read(raw, pool),
    tag: doc => answered({ kind: 'tag', doc }, pool),
    embed: (doc, passages) => answered({ kind: 'embed', doc, passages }, pool),
    close: async () => pool.close(),
  };
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

/** The answer, or how the last worker ended over it. */
async function ask<Kind extends Asked['kind']>(
  asked: Extract<Asked, { readonly kind: Kind }>,
  pool: Pool,
): Promise<Answer<Answers[Kind]> | Ended> {
  for (let deaths = 1; ; deaths += 1) {
    const worker = await pool.take();
    const heard = await worker.ask(asked);
    if (heard.kind === 'answer') {
      pool.giveBack(worker);
      return heard.answer as Answer<Answers[Kind]>;
    }
    if (pool.isClosed()) return heard;
    pool.replace();
    if (deaths === mostDeaths) return heard;
  }
}

async function read(raw: Raw, pool: Pool): ReturnType<ArticleReader['read']> {
  const heard = await ask<'article'>({ kind: 'article', raw }, pool);
  return 'how' in heard ? blamed(raw, heard) : heard;
}

async function answered<Kind extends 'tag' | 'embed'>(
  asked: Extract<Asked, { readonly kind: Kind }>,
  pool: Pool,
): Promise<Answers[Kind]> {
  const heard = await ask(asked, pool);
  if ('value' in heard) return heard.value;
  throw new DomainError('BAD_INPUT', 'how' in heard ? failure(heard) : heard.reason);
}

const blamed = (raw: Raw, ended: Ended): Rejected => ({
  kind: 'rejected',
  file: nameOf(raw),
  reason: failure(ended),
});

const failure = ({ how }: Ended): string => `the reader failed on it: its process ended (${how})`;
