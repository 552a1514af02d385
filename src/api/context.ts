import type { GraphQLResolveInfo } from 'graphql';
import type { Graph, Parameters } from '../graph/graph.ts';
import type { Caller } from './access/caller.ts';
import { localCaller } from './access/caller.ts';
import { ask } from './compose/ask.ts';
import type { RateLimit } from './rate-limit.ts';

/** What a resolver is handed. */
export interface Context {
  /** The id under which the log knows this request; errors carry it. */
  readonly requestId: string;
  /** Who asks. */
  readonly caller: Caller;
  /** Asks the graph everything a root field selects, in one read. */
  readonly ask: <Answer>(selection: GraphQLResolveInfo, given?: Parameters) => Promise<Answer>;
  /** What this operation costs, and how much the caller may still ask for. */
  readonly rateLimit: () => RateLimit;
}

/** Who asks, and what is left for them. */
export interface Asker {
  readonly caller: Caller;
  readonly rateLimit: RateLimit;
}

export const contextFor = (graph: Graph, requestId: string, asker: Asker = local()): Context => ({
  requestId,
  caller: asker.caller,
  ask: <Answer>(selection: GraphQLResolveInfo, given?: Parameters) => ask(graph, selection, given) as Promise<Answer>,
  rateLimit: () => asker.rateLimit,
});

const local = (): Asker => ({
  caller: localCaller,
  rateLimit: { cost: 0, limit: null, remaining: null, resetAt: new Date() },
});
