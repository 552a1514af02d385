import type { GraphQLResolveInfo } from 'graphql';
import type { Graph, Parameters } from '../graph/graph.ts';
import { ask } from './compose/ask.ts';

/** What a resolver is handed. */
export interface Context {
  /** The id under which the log knows this request; errors carry it. */
  readonly requestId: string;
  /** Asks the graph everything a root field selects, in one read. */
  readonly ask: <Answer>(selection: GraphQLResolveInfo, given?: Parameters) => Promise<Answer>;
}

export const contextFor = (graph: Graph, requestId: string): Context => ({
  requestId,
  ask: <Answer>(selection: GraphQLResolveInfo, given?: Parameters) => ask(graph, selection, given) as Promise<Answer>,
});
