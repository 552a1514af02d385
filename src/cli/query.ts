import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { Writing } from '../api/mutations/writing.ts';
import { DomainError } from '../domain/errors.ts';
import { asOfOption, withExamples } from './options.ts';
import { run, type Session, type Shell } from './session.ts';
import { type Opened, warnIfStale, withGraphAsOf } from './with-graph.ts';

interface Options {
  readonly variables?: string;
  readonly asOf?: string;
}

/** `gainsay query`: one GraphQL operation, no server needed. */
export function queryCommand(program: Command, shell: Shell): void {
  const command = program
    .command('query')
    .summary('answer one GraphQL operation, no server needed')
    .description('Answers one GraphQL operation from the graph, or carries out a mutation, and prints the JSON.')
    .argument('<graphql>', 'the operation, or @file')
    .option('--variables <json>', 'its variables, a JSON object')
    .addOption(asOfOption())
    .action(run(shell, answer));
  withExamples(command, [
    `query '{ denials(first: 5) { nodes { speaker { name } statement { text } } } }'`,
    `query @operation.graphql --variables '{"first": 5}'`,
  ]);
}

async function answer(session: Session, options: Options, source: string): Promise<number> {
  const operation = source.startsWith('@') ? await operationIn(source.slice(1)) : source;
  const variables = variablesOf(options.variables ?? '{}');
  // Loaded only here: GraphQL takes longer to load than most commands take to run.
  const { graphqlOnce } = await import('../api/graphql-once.ts');
  return withGraphAsOf(session, options.asOf, async opened => {
    const { graph, store } = opened;
    if (options.asOf === undefined) await warnIfStale(session, store);
    const isChange = options.asOf === undefined && /\bmutation\b/.test(operation);
    const result = isChange
      ? await withWriting(opened, writing => graphqlOnce(graph, operation, variables, writing))
      : await graphqlOnce(graph, operation, variables);
    await session.terminal.print(`${JSON.stringify(result, null, 2)}\n`);
    return result.errors === undefined ? 0 : 1;
  });
}

/** Lets an operation change the graph; what that takes is loaded only here. */
async function withWriting<Result>({ graph }: Opened, work: (writing: Writing) => Promise<Result>): Promise<Result> {
  const { openWritingDesk } = await import('../server/writing/writing-desk.ts');
  const { openReaderProcess } = await import('../server/writing/lazy-reader.ts');
  const desk = openWritingDesk({
    graph,
    watch: { trouble: () => null },
    deadline: 10_000,
    most: 1,
    openReader: openReaderProcess,
    onIngested: () => undefined,
  });
  try {
    return await work(desk);
  } finally {
    await desk.close(0);
  }
}

async function operationIn(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new DomainError('BAD_USAGE', `cannot read ${file}: give @ and the path of a GraphQL file.`, { cause });
  }
}

function variablesOf(json: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // Told below, together with JSON that is no object.
  }
  throw new DomainError('BAD_USAGE', `--variables must be a JSON object such as '{"first": 5}'.`);
}
