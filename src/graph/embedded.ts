import { mkdirSync } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { DomainError } from '../domain/errors.ts';
import type { CypherStatement, Graph, Parameters } from './graph.ts';
import { checked } from './parameters.ts';

/** The log is folded into the file, which is written anew then, once it holds as much as the file, and at least this many bytes. */
const leastLogBytes = 64 * 1024 * 1024;

export interface EmbeddedOptions {
  /** Rows without an order come in a random one: for tests, to find code that leans on it. */
  readonly shuffled?: boolean;
}

/** Opens the graph that lives in a folder of this machine, and makes it where there is none. One process at a time. */
export async function openEmbedded(folder: string, options: EmbeddedOptions = {}): Promise<Graph> {
  const file = join(folder, 'graph.grafeo');
  const database = openFile(folder, file, options);
  return embeddedGraph(database, keepLog(database, file));
}

/** Opens an empty graph that lives in memory alone, and is gone when it is closed. */
export function openInMemory(): Graph {
  return embeddedGraph(grafeo.GrafeoDB.create(), async () => undefined);
}

function openFile(folder: string, file: string, { shuffled = false }: EmbeddedOptions): GrafeoDB {
  try {
    mkdirSync(folder, { recursive: true });
    return grafeo.GrafeoDB.create(file, { shuffleUnordered: shuffled });
  } catch (cause) {
    throw openingError(folder, cause);
  }
}

function openingError(folder: string, cause: unknown): DomainError {
  const reason = messageOf(cause);
  if (/cannot be locked/.test(reason)) {
    const advice = 'end that process, or choose another folder with --graph file:<folder>';
    return new DomainError('GRAPH_LOCKED', `another process uses the graph in ${folder}: ${advice}`, { cause });
  }
  const advice = 'choose a folder that can be written with --graph file:<folder>';
  return new DomainError('BAD_CONFIGURATION', `the graph in ${folder} cannot be opened (${reason}): ${advice}`, {
    cause,
  });
}

function embeddedGraph(database: GrafeoDB, sync: () => Promise<void>): Graph {
  // The engine has one writer; a queue makes the second one wait instead of fail.
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
  const read = async <Row>(text: string, parameters: Parameters = {}): Promise<readonly Row[]> => {
    const result = await database.executeCypher(text, checked(parameters));
    return result.toArray() as Row[];
  };
  return {
    engine: 'embedded',
    read,
    write: statements => inTurn(() => transact(database, statements).then(sync)),
    define: statements => inTurn(() => define(database, statements).then(sync)),
    ready: async () => {
      if (closed) throw new DomainError('GRAPH_UNAVAILABLE', 'the graph is closed: start again');
      await read('RETURN 1 AS one');
    },
    close: () =>
      inTurn(async () => {
        if (!closed) database.close();
        closed = true;
      }),
  };
}

async function transact(database: GrafeoDB, statements: readonly CypherStatement[]): Promise<void> {
  const transaction = database.beginTransaction();
  try {
    for (const { text, parameters } of statements) await transaction.executeCypher(text, checked(parameters));
    transaction.commit();
  } catch (cause) {
    if (transaction.isActive) transaction.rollback();
    throw writingError(cause);
  }
}

async function define(database: GrafeoDB, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await database.executeCypher(statement);
}

/**
 * Keeps the log of a database and returns what is done after each commit, which is in the log's file when it returns, but only
 * now and then on the disk below it. As the log may grow with the file, folding it in costs an article the same in a large graph.
 */
function keepLog(database: GrafeoDB, file: string): () => Promise<void> {
  const logFolder = `${file}.wal`;
  let walBytes = leastLogBytes;
  database.setCheckpointTriggers({ walBytes });
  return async () => {
    const { size } = await stat(file);
    if (size > walBytes) {
      walBytes = size;
      database.setCheckpointTriggers({ walBytes });
    }
    const newest = (await readdir(logFolder)).sort().at(-1);
    if (newest === undefined) return;
    const log = await open(join(logFolder, newest), 'r+').catch(absent);
    await log?.datasync();
    await log?.close();
  };
}

/** A log that is gone was folded into the file, which is on the disk then. */
function absent(cause: NodeJS.ErrnoException): undefined {
  if (cause.code !== 'ENOENT') throw cause;
}

function writingError(cause: unknown): unknown {
  if (!/constraint violation/i.test(messageOf(cause))) return cause;
  return new DomainError('CONFLICT', 'the graph was changed by somebody else at the same time: try again', { cause });
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause)).split('\n')[0]!;
