import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';
import ts from 'typescript';
import { beforeAll, expect, test } from 'vitest';
import { readOperations } from '../../src/api/operations.ts';

/** What a client writes that lets graphql-codegen make its types. */
const client = `
export const titles = (answer: WhoDeniedQuery): readonly string[] =>
  answer.denials.nodes.flatMap(({ articles }) => articles.nodes.map(({ title }) => title));
export const asked: StatementPageQueryVariables = { id: 'sta_1' };
`;

let types: string;
beforeAll(async () => {
  types = await codegen({
    filename: 'generated.ts',
    schema: parse(readFileSync('schema/schema.graphql', 'utf8')),
    documents: [{ document: parse(readFileSync('schema/operations.graphql', 'utf8')) }],
    config: { scalars: { PartialDate: 'string' }, strictScalars: true },
    pluginMap: { operations },
    plugins: [{ operations: {} }],
  });
});

/** What the compiler says of the generated types with this text below them. */
function complaintsOf(below: string): readonly string[] {
  const file = join(process.cwd(), 'generated.ts');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, types + below, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

test('graphql-codegen makes types of every operation, and they compile', () => {
  expect(complaintsOf(client)).toEqual([]);
  for (const { name, kind } of readOperations()) {
    expect(types).toContain(`export type ${name}${kind[0]!.toUpperCase()}${kind.slice(1)} `);
  }
});

test('a client that asks for what no operation selects does not compile', () => {
  expect(complaintsOf('export const wrong = (answer: StatsQuery) => answer.stats.unheardOf;')).toEqual([
    expect.stringContaining(`Property 'unheardOf' does not exist`),
  ]);
});
