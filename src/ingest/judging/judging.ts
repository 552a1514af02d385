import type { Entry } from '../../domain/journal.ts';
import type { Judgement } from '../../domain/judgement.ts';
import { derive } from '../derive.ts';
import type { Changed } from '../hold-image.ts';
import type { Opened } from './evidence-of.ts';
import { countNodes, type Grouping, groupingAround, groupingOf, type Regrouping, regroupings } from './regrouping.ts';

/** Who says it, why and when. */
export interface Saying {
  readonly reason: string;
  readonly author?: string | undefined;
  readonly now: Date;
}

/** What an entry of the journal changed in the graph. */
export interface Judged<Kind extends Entry = Entry> {
  readonly entry: Kind;
  readonly regroupings: readonly Regrouping[];
  /** How many nodes of each label there were and are, where that differs. */
  readonly counts: readonly { readonly label: string; readonly before: number; readonly after: number }[];
  readonly changed: Changed;
}

/** Adds an entry to the journal, makes the graph what follows, and tells what that changed around these places. */
export async function enter<Kind extends Entry>(
  { graph, store }: Opened,
  entry: Kind,
  kind: Judgement['kind'],
  places: readonly string[],
): Promise<Judged<Kind>> {
  const before = await groupingAround(graph, kind, places);
  const nodesBefore = await countNodes(graph);
  await store.keepJudgements([entry]);
  const changed = await derive(store);
  const after: Grouping = await groupingOf(
    graph,
    kind,
    before.map(one => one.member),
  );
  const nodesAfter = await countNodes(graph);
  const counts = [...new Set([...nodesBefore.keys(), ...nodesAfter.keys()])]
    .sort()
    .map(label => ({ label, before: nodesBefore.get(label) ?? 0, after: nodesAfter.get(label) ?? 0 }))
    .filter(one => one.before !== one.after && told.has(one.label));
  return { entry, regroupings: regroupings(before, after), counts, changed };
}

const told: ReadonlySet<string> = new Set(['Actor', 'Statement', 'Utterance', 'Event', 'Place']);

/** What every entry of a person bears; its moment is later than those of all before it, whatever the clock says. */
export function signed({ reason, author, now }: Saying, journal: readonly Entry[]) {
  const latest = Math.max(0, ...journal.map(({ at }) => Date.parse(at ?? '') || 0));
  const at = new Date(Math.max(now.getTime(), latest + 1)).toISOString();
  return { reasons: [reason], by: 'PERSON' as const, ...(author === undefined ? {} : { author }), at };
}
