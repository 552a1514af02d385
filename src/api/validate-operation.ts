import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import type { Caller } from './access/caller.ts';
import { forbidden } from './access/guarded.ts';
import { isAtLeast } from './access/role.ts';
import { bounds } from './limits/bounds.ts';
import { tooLarge } from './limits/measure.ts';
import { type Survey, type Surveyed, survey } from './limits/survey.ts';
import { operationKey } from './operation-key.ts';
import { recentOf } from './recent.ts';
import { schema } from './schema.ts';

/** An operation as a client sends it. */
export interface AskedOperation {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/** Who sends it, and what it may cost. */
export interface Admission {
  readonly caller: Caller;
  readonly mostCost: number;
}

/** An operation that may run. */
export interface ValidOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly survey: Survey;
}

export type Validated = ValidOperation | { readonly errors: readonly GraphQLError[] };

/** How much a single operation may come to. */
export const mostCost = 100_000;

/**
 * Says whether an operation may run before any of it does: its size, its grammar, its types, its variables, the role of the
 * caller, and its cost. Requests over HTTP and over WebSocket go through this one door.
 */
export function validateOperation(asked: AskedOperation, { caller, mostCost }: Admission): Validated {
  const read = documentOf(asked.query);
  if ('errors' in read) return read;
  const { document } = read;
  const operation = getOperationAST(document, asked.operationName);
  if (!operation) return refused('OPERATION_RESOLUTION_FAILURE', unresolved(asked.operationName));
  const values = getVariableValues(schema, operation.variableDefinitions ?? [], asked.variables ?? {}, {
    maxErrors: 10,
  });
  if (values.errors) return { errors: values.errors.map(error => coded('BAD_USER_INPUT', error.message, error)) };
  const known = surveyOf(document, operation, values.coerced);
  if (!isAtLeast(caller.role, known.role)) return { errors: [forbidden(known.role, known.roleFor)] };
  if (known.roots > bounds.roots) {
    return refused(
      'QUERY_TOO_EXPENSIVE',
      `At most ${bounds.roots} fields may stand at the root: ask in several operations.`,
    );
  }
  if (known.cost > mostCost) return refused('QUERY_TOO_EXPENSIVE', tooDear(known, mostCost));
  return { document, operation, survey: known };
}

/** Surveys of operations that were asked not long ago. */
const surveys = recentOf<Survey>(1_000);

function surveyOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Surveyed['variables'],
): Survey {
  const key = operationKey(operation, variables);
  return (
    surveys.get(key) ?? surveys.keep(key, survey({ schema, operation, fragments: fragmentsOf(document), variables }))
  );
}

const tooDear = ({ cost, costliest }: Survey, mostCost: number): string =>
  `"${costliest}" could ask for more than ${mostCost} things (about ${cost}): ask for smaller pages ("first") there.`;

const unresolved = (name: string | null | undefined): string =>
  name ? `There is no operation named "${name}" in this document.` : 'Say with "operationName" which operation to run.';

type ReadDocument = { readonly document: DocumentNode } | { readonly errors: readonly GraphQLError[] };

/** Documents that were read not long ago: clients send the same ones again and again. */
const documents = recentOf<ReadDocument>(500);

function documentOf(text: string): ReadDocument {
  return documents.get(text) ?? documents.keep(text, readDocument(text));
}

function readDocument(text: string): ReadDocument {
  const parsed = parsedOf(text);
  if (parsed instanceof GraphQLError) return { errors: [parsed] };
  const large = tooLarge(parsed);
  if (large) return refused('GRAPHQL_VALIDATION_FAILED', large);
  const errors = errorsIn(parsed);
  if (errors.length === 0) return { document: parsed };
  return { errors: errors.map(error => coded('GRAPHQL_VALIDATION_FAILED', error.message, error)) };
}

function errorsIn(document: DocumentNode): readonly GraphQLError[] {
  try {
    return validate(schema, document, undefined, { maxErrors: 10 });
  } catch (error) {
    // The rule that a subscription has one root looks at `@skip` and `@include` before there are variables, and throws.
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

function parsedOf(text: string): DocumentNode | GraphQLError {
  try {
    return parse(text, { maxTokens: bounds.tokens });
  } catch (error) {
    if (error instanceof GraphQLError) return coded('GRAPHQL_PARSE_FAILED', error.message, error);
    // Brackets can be nested deeper than the parser's stack is.
    if (error instanceof RangeError) return coded('GRAPHQL_PARSE_FAILED', 'Syntax Error: nested too deep.');
    throw error;
  }
}

const fragmentsOf = ({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    definitions.filter(node => node.kind === Kind.FRAGMENT_DEFINITION).map(fragment => [fragment.name.value, fragment]),
  );

const refused = (code: string, message: string) => ({ errors: [coded(code, message)] });

function coded(code: string, message: string, error?: GraphQLError): GraphQLError {
  const { nodes = null, source = null, positions = null } = error ?? {};
  return new GraphQLError(message, { nodes, source, positions, extensions: { code } });
}
