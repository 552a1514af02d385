import type { GraphQLResolveInfo } from 'graphql';
import type { Parameters } from '../graph/graph.ts';

/** What a resolver is handed: a way to ask the graph everything a root field selects, in one read. */
export interface Context {
  readonly ask: <Answer>(selection: GraphQLResolveInfo, given?: Parameters) => Promise<Answer>;
}
