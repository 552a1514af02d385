import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import type { Follow } from './happening.ts';

/** What the resolvers of subscriptions are handed. */
export interface LiveContext extends Context {
  readonly follow: Follow;
  /** One thing by its id; what one subscription looks up at the same time is one read. */
  readonly lookUp: (selection: GraphQLResolveInfo, id: string) => Promise<unknown>;
}

/** Things that are looked up by one read. */
interface Lookup {
  readonly ids: Set<string>;
  readonly found: Promise<ReadonlyMap<string, unknown>>;
}

/** So many things are looked up by one read at most, and no more than come to so much together. */
const mostThings = 25;
const mostCost = 5_000;

/** The context of one subscription, each answer of which costs so much. */
export function liveContextOf(context: Context, follow: Follow, cost: number): LiveContext {
  const most = Math.max(1, Math.min(mostThings, Math.floor(mostCost / cost)));
  let open: Lookup | null = null;
  const begin = (selection: GraphQLResolveInfo): Lookup => {
    const ids = new Set<string>();
    const found = soon().then(async () => {
      if (open === lookup) open = null;
      return context.ask<ReadonlyMap<string, unknown>>(selection, { idsOfMany: [...ids] });
    });
    const lookup = { ids, found };
    return lookup;
  };
  return {
    ...context,
    follow,
    lookUp: async (selection, id) => {
      if (open === null || open.ids.size >= most) open = begin(selection);
      open.ids.add(id);
      return (await open.found).get(id) ?? null;
    },
  };
}

/** When all that is asked for at once has been asked for. */
const soon = (): Promise<void> => new Promise(resolve => setImmediate(resolve));
