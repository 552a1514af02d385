import type { Graph } from '../graph/graph.ts';
import { openGraph } from '../graph/open.ts';
import type { Store } from '../graph/store.ts';
import { storeOf } from '../graph/store-of.ts';
import { isStale } from '../ingest/derive.ts';
import type { Session } from './session.ts';

/** The configured graph and the store on it. */
export interface Opened {
  readonly graph: Graph;
  readonly store: Store;
}

/** Opens the configured graph for as long as the work takes. */
export async function withGraph<Result>(session: Session, work: (opened: Opened) => Promise<Result>): Promise<Result> {
  const graph = await openGraph(session.config.graph);
  try {
    const store = storeOf(graph);
    await store.prepare();
    return await work({ graph, store });
  } finally {
    await graph.close();
  }
}

/** Says so where an ingest was cut off before the graph was derived. */
export async function warnIfStale(session: Session, store: Store): Promise<void> {
  if (!(await isStale(store)) || (await store.evidence()).readings.length === 0) return;
  session.terminal.say('Some articles are kept but not in the graph yet: `gainsay rebuild` puts them in.');
}
