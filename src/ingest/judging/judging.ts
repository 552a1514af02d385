import type { Entry } from '../../domain/journal.ts';
import type { Judgement } from '../../domain/judgement.ts';
import { type Changed, holdImage } from '../hold-image.ts';
import type { Opened } from './evidence-of.ts';
import {
  countNodes,
  countsBetween,
  type Grouping,
  groupingAround,
  groupingOf,
  type Regrouping,
  regroupings,
} from './regrouping.ts';

/** Who says it, why and when. */
export interface Saying {
  readonly reason: string;
  readonly author?: string | undefined;
  readonly now: Date;
  /** What was asked for, in the words of whoever asked. */
  readonly asked?: string | undefined;
}

/** What joins and parts in the graph, and how many nodes of each label there were and are, where that differs. */
export interface Moves {
  readonly regroupings: readonly Regrouping[];
  readonly counts: readonly { readonly label: string; readonly before: number; readonly after: number }[];
}

/** What an entry of the journal changed in the graph. */
export interface Judged<Kind extends Entry = Entry> extends Moves {
  readonly entry: Kind;
  readonly changed: Changed;
}

/** Adds an entry to the journal, makes the graph what follows, and tells what that changed around these places. */
export async function enter<Kind extends Entry>(
  { graph, store, image = holdImage(store) }: Opened,
  entry: Kind,
  kind: Judgement['kind'],
  places: readonly string[],
): Promise<Judged<Kind>> {
  await image.open();
  const before = await groupingAround(graph, kind, places);
  const nodesBefore = await countNodes(graph);
  await store.keepJudgements([entry]);
  const changed = await image.finish();
  const after: Grouping = await groupingOf(
    graph,
    kind,
    before.map(one => one.member),
  );
  const nodesAfter = await countNodes(graph);
  return { entry, regroupings: regroupings(before, after), counts: countsBetween(nodesBefore, nodesAfter), changed };
}

/** What every entry of a person bears; its moment is later than those of all before it, whatever the clock says. */
export function signed({ reason, author, now, asked }: Saying, journal: readonly Entry[]) {
  const latest = Math.max(0, ...journal.map(({ at }) => Date.parse(at ?? '') || 0));
  const at = new Date(Math.max(now.getTime(), latest + 1)).toISOString();
  const told = { ...(author === undefined ? {} : { author }), ...(asked === undefined ? {} : { asked }) };
  return { reasons: [reason], by: 'PERSON' as const, ...told, at };
}
