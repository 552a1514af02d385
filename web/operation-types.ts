import { codegen } from '@graphql-codegen/core';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { Kind, type OperationDefinitionNode, parse, print } from 'graphql';

interface Sources {
  readonly schema: string;
  readonly operations: string;
}

/** The module by which the explorer asks: each operation that we ship with its text, what it takes and what it answers. */
export async function generatedOperations({ schema, operations }: Sources): Promise<string> {
  const document = parse(operations);
  const types = await codegen({
    filename: 'operations.ts',
    schema: parse(schema),
    documents: [{ document }],
    config: { scalars: { PartialDate: 'string' }, strictScalars: true, useTypeImports: true, immutableTypes: true },
    pluginMap: { typescriptOperations },
    plugins: [{ typescriptOperations: {} }],
  });
  const constants = document.definitions.filter(isOperation).map(constantOf);
  return `// Written by \`npm run web:types\` from schema/.\n${operationType}\n${types}\n${constants.join('\n')}`;
}

const operationType = `/** An operation by its text, with what it takes and what it answers: a query where nothing else is said. */
export interface Operation<Answer, Variables, Kind extends 'query' | 'mutation' | 'subscription' = 'query'> {
  readonly kind: Kind;
  readonly name: string;
  readonly text: string;
  /** What every answer has at its top. */
  readonly fields: readonly string[];
  readonly answers?: (variables: Variables) => Answer;
}
`;

const fieldsOf = ({ selectionSet }: OperationDefinitionNode): readonly string[] =>
  selectionSet.selections.flatMap(field => (field.kind === Kind.FIELD ? (field.alias ?? field.name).value : []));

const isOperation = (definition: { readonly kind: string }): definition is OperationDefinitionNode =>
  definition.kind === Kind.OPERATION_DEFINITION;

function constantOf(definition: OperationDefinitionNode): string {
  const { operation: kind } = definition;
  const name = definition.name!.value;
  const type = `${name}${kind[0]!.toUpperCase()}${kind.slice(1)}`;
  const constant = `${name[0]!.toLowerCase()}${name.slice(1)}`;
  return `export const ${constant}: Operation<${type}, ${type}Variables${kind === 'query' ? '' : `, '${kind}'`}> = {
  kind: '${kind}',
  name: '${name}',
  text: ${JSON.stringify(print(definition))},
  fields: ${JSON.stringify(fieldsOf(definition))},
};
`;
}
