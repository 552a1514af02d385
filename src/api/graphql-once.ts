import { randomUUID } from 'node:crypto';
import type { FormattedExecutionResult } from 'graphql';
import type { Graph } from '../graph/graph.ts';
import { apollo } from './apollo.ts';
import { contextFor } from './context.ts';

/** Answers one operation without a server, behind the same limits and with the same words for errors. */
export async function graphqlOnce(
  graph: Graph,
  source: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<FormattedExecutionResult> {
  const engine = apollo(() => undefined);
  try {
    const { body } = await engine.executeOperation(
      { query: source, variables: { ...variables } },
      { contextValue: contextFor(graph, randomUUID()) },
    );
    if (body.kind === 'single') return body.singleResult;
    throw new Error('an operation without @defer has one answer');
  } finally {
    await engine.stop();
  }
}
