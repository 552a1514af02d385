import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { blank } from '../compose/blank.ts';
import { fieldsOf } from '../compose/fields-of.ts';
import type { Context } from '../context.ts';
import { type Completer, completerOf, NotReady } from './completer.ts';

/** A root field of an operation: how it is answered, and how the answer is told. */
interface Root {
  readonly key: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly complete: Completer;
}

/** An operation that can be answered so: its root fields, or null where a name stands for its type alone. */
interface Ready {
  readonly roots: readonly (Root | { readonly key: string; readonly field: null })[];
  readonly fragments: GraphQLResolveInfo['fragments'];
}

/**
 * Answers queries whose root fields bring all that is selected below them, without walking through every value as an execution
 * does: half of the processor's time of a long answer. Whatever is out of the ordinary (an error, a value that is missing, a
 * field with a resolver of its own, a directive that leans on a variable) is left to the execution, which finds the root fields
 * answered already.
 */
export const readyAnswers: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    responseForOperation: async ({ schema, document, operation, request, contextValue }) => {
      const ready = readyOf(schema, document, operation);
      if (ready === null) return null;
      const data = await dataOf(ready, { schema, operation, contextValue, given: request.variables ?? {} });
      if (data === null) return null;
      return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
    },
  }),
};

interface Asked {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly contextValue: Context;
  readonly given: Readonly<Record<string, unknown>>;
}

async function dataOf(
  { roots, fragments }: Ready,
  { schema, operation, contextValue, given }: Asked,
): Promise<Record<string, unknown> | null> {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (!coerced) return null;
  const parentType = schema.getQueryType()!;
  const answered = roots.map(async root => {
    if (root.field === null) return parentType.name;
    const { key, field, nodes, complete } = root;
    const path = { prev: undefined, key, typename: parentType.name };
    const info: GraphQLResolveInfo = {
      fieldName: field.name,
      fieldNodes: nodes,
      returnType: field.type,
      parentType,
      path,
      schema,
      fragments,
      rootValue: undefined,
      operation,
      variableValues: coerced,
    };
    const answer = Promise.resolve(
      field.resolve!(undefined, getArgumentValues(field, nodes[0]!, coerced), contextValue, info),
    );
    contextValue.answered.set(key, answer);
    return complete(await answer);
  });
  const told = await Promise.allSettled(answered);
  const data = blank();
  for (const [index, one] of told.entries()) {
    if (one.status === 'rejected') return null;
    data[roots[index]!.key] = one.value;
  }
  return data;
}

const known = new WeakMap<OperationDefinitionNode, Ready | null>();

/** What is known of an operation; clients send the same documents again and again, and each is kept as it was parsed. */
function readyOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Ready | null {
  const before = known.get(operation);
  if (before !== undefined) return before;
  const ready = madeReady(schema, document, operation);
  known.set(operation, ready);
  return ready;
}

function madeReady(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Ready | null {
  if (operation.operation !== 'query' || hasChanging(document)) return null;
  const fragments = Object.fromEntries(
    document.definitions.filter(isFragment).map(definition => [definition.name.value, definition]),
  );
  const type = schema.getQueryType()!;
  const info = { schema, fragments, variableValues: {}, operation } as unknown as GraphQLResolveInfo;
  const whole = {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: '' },
    selectionSet: operation.selectionSet,
  } as const;
  try {
    const roots = [...fieldsOf(type, [whole], info)].map(([key, nodes]) => {
      const name = nodes[0]!.name.value;
      if (name === '__typename') return { key, field: null };
      const field = type.getFields()[name];
      if (!field?.resolve) throw new NotReady();
      return { key, field, nodes, complete: completerOf(field.type, nodes, info) };
    });
    return { roots, fragments };
  } catch (error) {
    if (error instanceof NotReady) return null;
    throw error;
  }
}

const isFragment = (definition: DocumentNode['definitions'][number]): definition is FragmentDefinitionNode =>
  definition.kind === Kind.FRAGMENT_DEFINITION;

/** Whether what is selected changes with the variables. */
function hasChanging(document: DocumentNode): boolean {
  let changing = false;
  visit(document, {
    enter(node) {
      if (node.kind !== Kind.DIRECTIVE) return;
      changing ||= (node.arguments ?? []).some(({ value }) => value.kind === Kind.VARIABLE);
    },
  });
  return changing;
}
