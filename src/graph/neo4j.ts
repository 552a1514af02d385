import { setTimeout as pause } from 'node:timers/promises';
import neo4j, { type Driver, type Record as Neo4jRecord, type Session } from 'neo4j-driver';
import { DomainError } from '../domain/errors.ts';
import type { CypherStatement, Graph, Parameters } from './graph.ts';
import { encoded } from './parameters.ts';

export interface Neo4jLogin {
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

const openingMs = 4_000;
const readMs = 30_000;
const writeMs = 600_000;
/** How long a write that others hold up is tried again, and how long it pauses at most. */
const [contentionMs, mostPauseMs] = [120_000, 500];
/** The server ends a statement up to this much after its limit; whoever waits is let go then. */
const graceMs = 2_000;

/** Opens the graph of a Neo4j server, 5.26 or later. */
export async function openNeo4j(url: string, login: Neo4jLogin): Promise<Graph> {
  const driver = driverTo(url, login);
  const graph = serverGraph(driver, url, login.database);
  try {
    await graph.ready();
  } catch (cause) {
    await driver.close();
    throw cause instanceof DomainError ? cause : notNeo4j(url, cause);
  }
  return graph;
}

function notNeo4j(url: string, cause: unknown): DomainError {
  const advice = 'set GAINSAY_GRAPH to the Bolt address of a Neo4j server, as bolt://127.0.0.1:7687';
  return new DomainError('GRAPH_UNAVAILABLE', `what answers at ${new URL(url).host} is no Neo4j: ${advice}`, { cause });
}

function driverTo(url: string, { username, password }: Neo4jLogin): Driver {
  try {
    return neo4j.driver(url, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: 20,
      connectionTimeout: 3_000,
      connectionAcquisitionTimeout: 3_000,
      maxTransactionRetryTime: 8_000,
      // A young database would warn on every read of labels and properties that it has not seen.
      notificationFilter: { disabledClassifications: ['UNRECOGNIZED'] },
      telemetryDisabled: true,
    });
  } catch (cause) {
    const advice = 'write it as bolt://<host>:<port> or neo4j://<host>:<port>';
    throw new DomainError('BAD_CONFIGURATION', `the graph's address cannot be understood: ${advice}`, { cause });
  }
}

function serverGraph(driver: Driver, url: string, database: string): Graph {
  const bookmarkManager = neo4j.bookmarkManager();
  const within = async <Result>(ms: number, work: (session: Session) => Promise<Result>): Promise<Result> => {
    const session = driver.session({ database, bookmarkManager });
    try {
      return await atMost(ms, work(session));
    } catch (cause) {
      throw serverError(cause, url, database);
    } finally {
      // After a deadline the connection may never answer; whoever waits must not wait for it too.
      session.close().catch(() => undefined);
    }
  };
  const read = async <Row>(text: string, parameters: Parameters = {}, ms = readMs) => {
    const once = (session: Session) => rowsOf<Row>(session, text, parameters, ms);
    return within(ms + graceMs, session => once(session).catch(again(() => once(session))));
  };
  return {
    engine: 'neo4j',
    read,
    write: statements => within(writeMs + graceMs, session => transact(session, statements)),
    define: statements => within(writeMs + graceMs, session => define(session, statements)),
    ready: () => within(openingMs, async session => void (await rowsOf(session, 'RETURN 1 AS one', {}, openingMs))),
    close: () => driver.close(),
  };
}

/** One reading statement that commits by itself: a third faster than a managed transaction. */
async function rowsOf<Row>(
  session: Session,
  text: string,
  parameters: Parameters,
  ms: number,
): Promise<readonly Row[]> {
  const result = await untraced(() => session.run(text, encoded(parameters, neo4j.int), { timeout: ms }));
  return result.records.map(rowOf<Row>);
}

/** What `toObject` gives, in half the time. */
function rowOf<Row>(record: Neo4jRecord): Row {
  const row: Record<PropertyKey, unknown> = {};
  for (const [at, key] of record.keys.entries()) row[key] = record.get(at);
  return row as Row;
}

/** Asks without a trace of who asked, which the driver would take each time, and which costs as much as to send the statement. */
function untraced<Result>(ask: () => Result): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return ask();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Tries a read once more where the driver says that this can help. */
const again =
  <Result>(once: () => Promise<Result>) =>
  (cause: unknown): Promise<Result> => {
    if (neo4j.isRetryableError(cause)) return once();
    throw cause;
  };

/** The driver tries again too, but gives up as soon as for a server that is away: of many who write at once, one may lose more often. */
async function transact(session: Session, statements: readonly CypherStatement[]): Promise<void> {
  const until = Date.now() + contentionMs;
  for (;;)
    try {
      return await transactOnce(session, statements);
    } catch (cause) {
      if (!isDeadlock(cause) || Date.now() > until) throw cause;
      await pause(Math.random() * mostPauseMs);
    }
}

const transactOnce = (session: Session, statements: readonly CypherStatement[]): Promise<void> =>
  session.executeWrite(
    async transaction => {
      for (const { text, parameters } of statements) await transaction.run(text, encoded(parameters, neo4j.int));
    },
    { timeout: writeMs },
  );

/** Several who each wait for what another holds: the server lets one go, which has changed nothing. */
const isDeadlock = (cause: unknown): boolean =>
  cause instanceof neo4j.Neo4jError && /DeadlockDetected$/.test(cause.code);

/** Each statement in a transaction that is tried again where others define the same at the same time. */
async function define(session: Session, statements: readonly string[]): Promise<void> {
  for (const statement of statements) {
    const once = () => session.executeWrite(transaction => transaction.run(statement), { timeout: writeMs });
    await once().catch(cause => {
      if (isDefinedMeanwhile(cause)) return once();
      throw cause;
    });
  }
  await session.run('CALL db.awaitIndexes(300)', {}, { timeout: writeMs });
}

/** IF NOT EXISTS looks before it makes; in between somebody else may have made it. */
const isDefinedMeanwhile = (cause: unknown): boolean =>
  cause instanceof neo4j.Neo4jError && /Schema\.\w+AlreadyExists$/.test(cause.code);

/** The same promise with an end: the driver's own limits count only what it can see. */
async function atMost<Result>(ms: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Late(ms)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

class Late extends Error {
  constructor(readonly ms: number) {
    super(`no answer in ${ms} ms`);
  }
}

function serverError(cause: unknown, url: string, database: string): unknown {
  const error = meaningOf(cause, new URL(url).host, database);
  return error ? new DomainError(...error, { cause }) : cause;
}

type Meaning = [code: DomainError['code'], message: string];

/** What an error of the driver or server means to a caller, by its code: the server's other classes are too coarse. */
function meaningOf(cause: unknown, host: string, database: string): Meaning | null {
  const code = cause instanceof neo4j.Neo4jError ? cause.code : '';
  const unavailable = `no Neo4j answers at ${host}: start it (npm run neo4j) or set GAINSAY_GRAPH to where it is`;
  if (/TransactionTimedOut/.test(code) || (cause instanceof Late && cause.ms > openingMs))
    return ['TIMEOUT', `Neo4j at ${host} took too long: ask for less or try again`];
  if (/Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|Forbidden|TokenExpired)/.test(code))
    return ['GRAPH_UNAUTHORIZED', `Neo4j at ${host} refuses the login: check NEO4J_USERNAME and NEO4J_PASSWORD`];
  if (/DatabaseNotFound/.test(code))
    return ['BAD_CONFIGURATION', `Neo4j at ${host} has no database "${database}": check NEO4J_DATABASE`];
  if (/OutOfMemory/.test(code))
    return ['GRAPH_UNAVAILABLE', `Neo4j at ${host} has too little memory for this: raise server.memory.heap.max_size`];
  if (/ConstraintValidationFailed/.test(code) || isDeadlock(cause))
    return ['CONFLICT', 'the graph was changed by somebody else at the same time: try again'];
  if (
    cause instanceof Late ||
    hasNoConnection(cause) ||
    /ServiceUnavailable|SessionExpired|DatabaseUnavailable|ProtocolError/i.test(code)
  )
    return ['GRAPH_UNAVAILABLE', unavailable];
  return null;
}

/** The driver gives this one no code. */
const hasNoConnection = (cause: unknown): boolean =>
  cause instanceof neo4j.Neo4jError && /^Connection acquisition timed out/.test(cause.message);
