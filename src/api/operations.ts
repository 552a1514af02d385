import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type OperationDefinitionNode, type OperationTypeNode, parse, valueFromASTUntyped } from 'graphql';
import { cypherFolder } from '../graph/query.ts';

/** One operation of `schema/operations.graphql`: its name and its text, with the question above it. */
export interface Operation {
  readonly name: string;
  readonly kind: `${OperationTypeNode}`;
  readonly text: string;
  /** Its variables with their defaults; null where there is none. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The operations that the README, the demo and the explorer of the API send. */
export function readOperations(): readonly Operation[] {
  const source = readFileSync(join(dirname(cypherFolder), 'schema', 'operations.graphql'), 'utf8');
  const { definitions } = parse(source);
  return definitions.map((definition, index) => ({
    name: (definition as OperationDefinitionNode).name!.value,
    kind: (definition as OperationDefinitionNode).operation,
    text: source.slice(definitions[index - 1]?.loc?.end ?? 0, definition.loc!.end).trim(),
    variables: variablesOf(definition as OperationDefinitionNode),
  }));
}

const variablesOf = ({ variableDefinitions = [] }: OperationDefinitionNode): Operation['variables'] =>
  Object.fromEntries(
    variableDefinitions.map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue ? valueFromASTUntyped(defaultValue) : null,
    ]),
  );
