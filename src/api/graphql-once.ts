import { randomUUID } from 'node:crypto';
import { type FormattedExecutionResult, GraphQLError } from 'graphql';
import type { Graph } from '../graph/graph.ts';
import { localCaller } from './access/caller.ts';
import { contextFor } from './context.ts';
import { readOnly, type Writing } from './mutations/writing.ts';
import { runOperation, told } from './run-operation.ts';
import { mostCost, validateOperation } from './validate-operation.ts';

/** Answers one operation without a server, behind the same limits and with the same words for errors. */
export async function graphqlOnce(
  graph: Graph,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  writing: Writing = readOnly,
): Promise<FormattedExecutionResult> {
  const requestId = randomUUID();
  const asked = { query, variables };
  const valid = validateOperation(asked, { caller: localCaller, mostCost });
  if ('errors' in valid) return { errors: told(valid.errors, requestId, ignored) };
  if (valid.operation.operation === 'subscription') return { errors: told([notHere], requestId, ignored) };
  const rateLimit = { cost: valid.survey.cost, limit: null, remaining: null, resetAt: new Date() };
  return runOperation(asked, contextFor(graph, requestId, { caller: localCaller, rateLimit }, writing), ignored);
}

const notHere = new GraphQLError('Subscribe over WebSocket, at the endpoint of a server (`gainsay serve`).', {
  extensions: { code: 'BAD_REQUEST' },
});

/** The shell that asks has no log. */
const ignored = (): void => undefined;
