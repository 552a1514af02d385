import { Kind, type OperationDefinitionNode, type TypeNode, type VariableDefinitionNode } from 'graphql';

type Values = Readonly<Record<string, unknown>>;

/** An operation and what can matter of its variables before they are looked for: of an id or a word only whether there is one. */
export const operationKey = (operation: OperationDefinitionNode, values: Values): string =>
  [numberOf(operation), ...(operation.variableDefinitions ?? []).map(one => shapeOf(one, values))].join(' ');

function shapeOf({ variable, type }: VariableDefinitionNode, values: Values): string {
  const value = values[variable.name.value];
  if (value === undefined || value === null) return String(value);
  if (!onlyLookedFor.has(namedType(type))) return JSON.stringify(value);
  return Array.isArray(value) ? `list of ${value.length}` : 'given';
}

/** The types whose values are looked for in the graph, and decide nothing else. */
const onlyLookedFor: ReadonlySet<string> = new Set(['ID', 'String', 'PartialDate']);

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

const numbers = new WeakMap<OperationDefinitionNode, number>();
let numbered = 0;

/** A number that tells the operations of documents apart. */
function numberOf(operation: OperationDefinitionNode): number {
  const known = numbers.get(operation);
  if (known !== undefined) return known;
  numbered += 1;
  numbers.set(operation, numbered);
  return numbered;
}
