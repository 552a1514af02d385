import { codegen } from '@graphql-codegen/core';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { Kind, type OperationDefinitionNode, parse, print } from 'graphql';

interface Sources {
  readonly schema: string;
  readonly operations: string;
}

/** The module by which the explorer asks: each query that we ship with its text, what it takes and what it answers. */
export async function generatedOperations({ schema, operations }: Sources): Promise<string> {
  const document = parse(operations);
  const queries = document.definitions.filter(isQuery);
  const types = await codegen({
    filename: 'operations.ts',
    schema: parse(schema),
    documents: [{ document: { kind: Kind.DOCUMENT, definitions: queries } }],
    config: { scalars: { PartialDate: 'string' }, strictScalars: true, useTypeImports: true, immutableTypes: true },
    pluginMap: { typescriptOperations },
    plugins: [{ typescriptOperations: {} }],
  });
  return `// Written by \`npm run web:types\` from schema/.\n${operationType}\n${types}\n${queries.map(constantOf).join('\n')}`;
}

const operationType = `/** A query by its text, with what it takes and what it answers. */
export interface Operation<Answer, Variables> {
  readonly name: string;
  readonly text: string;
  readonly answers?: (variables: Variables) => Answer;
}
`;

const isQuery = (definition: { readonly kind: string }): definition is OperationDefinitionNode =>
  definition.kind === Kind.OPERATION_DEFINITION && (definition as OperationDefinitionNode).operation === 'query';

function constantOf(query: OperationDefinitionNode): string {
  const name = query.name!.value;
  const constant = `${name[0]!.toLowerCase()}${name.slice(1)}`;
  return `export const ${constant}: Operation<${name}Query, ${name}QueryVariables> = {
  name: '${name}',
  text: ${JSON.stringify(print(query))},
};
`;
}
