import {
  type GraphQLResolveInfo,
  Kind,
  type OperationDefinitionNode,
  type TypeNode,
  type VariableDefinitionNode,
} from 'graphql';
import type { Parameters } from '../../graph/graph.ts';
import { type Plan, planFor } from './plan.ts';

/** Plans that were made not long ago: clients send the same documents again and again, with other ids and words. */
const plans = new Map<string, Plan>();
const mostPlans = 500;
/** What is longer is seldom asked twice, and takes much room. */
const longestText = 50_000;

/** The plan for a root field; one that was made for the same field serves again where only ids and words are others. */
export function knownPlanFor(info: GraphQLResolveInfo, given: Parameters): Plan {
  const key = `${keyOf(info)} ${Object.keys(given).filter(name => given[name] !== null && given[name] !== undefined)}`;
  const known = plans.get(key);
  if (known) return known;
  const plan = planFor(info, given);
  if ((plan.text?.length ?? 0) > longestText) return plan;
  if (plans.size >= mostPlans) plans.delete(plans.keys().next().value!);
  plans.set(key, plan);
  return plan;
}

/** The operation and the field, and of each variable what the statement can depend on. */
function keyOf({ operation, path, variableValues }: GraphQLResolveInfo): string {
  const shapes = (operation.variableDefinitions ?? []).map(definition => shapeOf(definition, variableValues));
  return [numberOf(operation), path.key, ...shapes].join(' ');
}

/** Of an id or a word whether there is one, of everything else what it is. */
function shapeOf({ variable, type }: VariableDefinitionNode, values: GraphQLResolveInfo['variableValues']): string {
  const value = values[variable.name.value];
  if (value === undefined || value === null) return String(value);
  return onlyBound.has(namedType(type)) ? 'given' : JSON.stringify(value);
}

/** The types whose values come into a statement as parameters alone. */
const onlyBound: ReadonlySet<string> = new Set(['ID', 'String', 'PartialDate']);

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

const numbers = new WeakMap<OperationDefinitionNode, number>();
let numbered = 0;

/** A number that tells operations of documents apart. */
function numberOf(operation: OperationDefinitionNode): number {
  const known = numbers.get(operation);
  if (known !== undefined) return known;
  numbered += 1;
  numbers.set(operation, numbered);
  return numbered;
}
