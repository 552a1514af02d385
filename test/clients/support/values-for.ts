import {
  type GraphQLInputType,
  isNonNullType,
  Kind,
  parse,
  parseValue,
  typeFromAST,
  type VariableDefinitionNode,
  valueFromAST,
} from 'graphql';
import type { Operation } from '../../../src/api/operations.ts';
import { schema } from '../../../src/api/schema.ts';
import { literalOf } from '../../api/support/minimal-operation.ts';

/** Something for each variable that an operation must be given: what is known by its name, or else what its type takes. */
export function valuesFor({ text }: Operation, known: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const [operation] = parse(text).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  return Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(definition => {
      const { value: name } = definition.variable.name;
      const value = known[name] ?? needed(definition);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function needed({ type: node, defaultValue }: VariableDefinitionNode): unknown {
  const type = typeFromAST(schema, node) as GraphQLInputType;
  if (!isNonNullType(type) || defaultValue) return undefined;
  return valueFromAST(parseValue(literalOf(type)), type);
}
