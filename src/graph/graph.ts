/** The parameters of a statement: plain data, no `undefined`, no dates, no maps. */
export type Parameters = Readonly<Record<string, unknown>>;

/** One statement of a `.cypher` file with its parameters. */
export interface CypherStatement {
  readonly text: string;
  readonly parameters: Parameters;
}

/** The only door to a database: both engines behind the same few calls. */
export interface Graph {
  /** Which engine answers, for logs and the few places where a test names an exception. */
  readonly engine: 'embedded' | 'neo4j';
  /** Runs one reading statement and returns its rows as plain objects; whole numbers are numbers. A server ends it after so many milliseconds. */
  read<Row>(text: string, parameters?: Parameters, ms?: number): Promise<readonly Row[]>;
  /** Runs statements in one transaction; when it returns, what they wrote is on disk. All or nothing; a broken constraint is a CONFLICT. */
  write(statements: readonly CypherStatement[]): Promise<void>;
  /** Runs the statements that make constraints and indexes, each by itself, and waits until they can be used. */
  define(statements: readonly string[]): Promise<void>;
  /** Whether the database answers now; throws a DomainError with what to do where it does not. */
  ready(): Promise<void>;
  close(): Promise<void>;
}
