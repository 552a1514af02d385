import type { GraphQLResolveInfo } from 'graphql';
import type { Graph, Parameters } from '../graph/graph.ts';
import type { Caller } from './access/caller.ts';
import { localCaller } from './access/caller.ts';
import { ask } from './compose/ask.ts';
import { tell } from './compose/tell.ts';
import { readOnly, type Writing } from './mutations/writing.ts';
import type { RateLimit } from './rate-limit.ts';

/** A mutation of this operation, and how it ended; null while it has not, and where it failed. */
export interface Noted {
  readonly field: string;
  readonly input: unknown;
  readonly outcome: string | null;
}

/** What a resolver is handed. */
export interface Context {
  /** The id under which the log knows this request; errors carry it. */
  readonly requestId: string;
  /** Who asks. */
  readonly caller: Caller;
  /** Asks the graph everything a root field selects, in one read. */
  readonly ask: <Answer>(selection: GraphQLResolveInfo, given?: Parameters) => Promise<Answer>;
  /** Gives an answer that is known, with what is selected of the graph's things in it. */
  readonly tell: (selection: GraphQLResolveInfo, value: Parameters) => Promise<unknown>;
  /** Changes the graph. */
  readonly writing: Writing;
  /** Notes a mutation when it begins; what it returns is told how it ended. */
  readonly note: (field: string, input: unknown) => (outcome: string) => void;
  /** The mutations noted so far. */
  readonly noted: () => readonly Noted[];
  /** The answers of root fields that were begun, by response name: whoever asks for one again is given the same. */
  readonly answered: Map<string | number, Promise<unknown>>;
  /** What this operation costs, and how much the caller may still ask for. */
  readonly rateLimit: () => RateLimit;
}

/** Who asks, and what is left for them. */
export interface Asker {
  readonly caller: Caller;
  readonly rateLimit: RateLimit;
}

export function contextFor(
  graph: Graph,
  requestId: string,
  asker: Asker = local(),
  writing: Writing = readOnly,
): Context {
  const noted: Noted[] = [];
  return {
    requestId,
    caller: asker.caller,
    ask: <Answer>(selection: GraphQLResolveInfo, given?: Parameters) => ask(graph, selection, given) as Promise<Answer>,
    tell: (selection, value) => tell(graph, selection, value),
    writing,
    note: (field, input) => {
      const at = noted.push({ field, input, outcome: null }) - 1;
      return outcome => {
        noted[at] = { field, input, outcome };
      };
    },
    noted: () => noted,
    answered: new Map(),
    rateLimit: () => asker.rateLimit,
  };
}

const local = (): Asker => ({
  caller: localCaller,
  rateLimit: { cost: 0, limit: null, remaining: null, resetAt: new Date() },
});
