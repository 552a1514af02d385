import type { PartialDate } from '../domain/partial-date.ts';
import { openInMemory } from '../graph/embedded.ts';
import type { Graph } from '../graph/graph.ts';
import { openGraph } from '../graph/open.ts';
import type { Store } from '../graph/store.ts';
import { storeOf } from '../graph/store-of.ts';
import { type AsOf, asOf } from '../ingest/as-of.ts';
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

/** The configured graph as it was known on a date, made anew in memory; as it is where no date is given. */
export async function withGraphAsOf<Result>(
  session: Session,
  date: PartialDate | undefined,
  work: (opened: Opened) => Promise<Result>,
): Promise<Result> {
  if (date === undefined) return withGraph(session, work);
  const known = await withGraph(session, ({ store }) => asOf(store, date));
  session.terminal.say(asOfText(known, date));
  const graph = openInMemory();
  try {
    const store = storeOf(graph);
    await store.prepare();
    await store.replaceImage(known.image, `as of ${date}`);
    return await work({ graph, store });
  } finally {
    await graph.close();
  }
}

/** Which articles a view of a date has, and which it leaves out. */
export const asOfText = ({ readings, later, undated }: AsOf, date: PartialDate): string =>
  `As of ${date}, articles: ${readings.length} published by then; ${later} later and ${undated} without a date are left out.`;

/** Says so where an ingest was cut off before the graph was derived. */
export async function warnIfStale(session: Session, store: Store): Promise<void> {
  if (!(await isStale(store)) || (await store.stamps()).length === 0) return;
  session.terminal.say('Some articles are kept but not in the graph yet: `gainsay rebuild` puts them in.');
}
