import type { Correction } from '../../domain/correction.ts';
import type { Flow, Groups, Table } from '../../domain/flow.ts';
import { type Entry, standing } from '../../domain/journal.ts';
import type { Judgement } from '../../domain/judgement.ts';
import { byId, byText, groupBy } from '../../domain/order.ts';
import { articleIn, type Passage } from '../../domain/passage.ts';
import type { Reading } from '../../domain/reading.ts';
import { corrected } from '../project/corrected.ts';
import { type FindAgain, findAgainIn, judgementAgain, publisherIdOf } from '../project/find-again.ts';

/** The evidence after people have had their say, kept up to date. */
export interface FollowedSettled {
  /** As corrected. */
  readonly readings: Table<Reading>;
  /** By kind, what people hold to be the same or not, in the ids of these readings. */
  readonly judgements: Groups<Judgement>;
  /** The judgements that stand and whose both sides are there, as they were kept. */
  readonly shown: Table<Judgement>;
}

/** The key under which the whole journal is kept. */
export const journalKey = 'journal';

/** Applies the journal to the readings, before anything else follows from them. */
export function followSettled(flow: Flow, kept: Table<Reading>, journal: Groups<Entry>): FollowedSettled {
  const stand = flow.table<Judgement | Correction>();
  const naming = flow.table<readonly string[]>();
  flow.each(journal, (key, emit) => {
    const entries = standing([...journal.of(key).values()].sort(byId));
    for (const entry of entries) emit.set(stand, entry.id, entry);
    emit.set(naming, key, [...new Set(entries.flatMap(nakedIds))].sort(byText));
  });
  const articleOf = flow.table<string>();
  flow.each(kept, (articleId, emit) => {
    const named = naming.get(journalKey) ?? [];
    if (named.length === 0) return;
    const own = idsIn(kept.get(articleId)!);
    for (const id of named) if (own.has(id)) emit.set(articleOf, id, articleId);
  });

  const found = findingIn(kept, articleOf);
  const judgements = flow.groups<Judgement>();
  const shown = flow.table<Judgement>();
  const placed = flow.groups<{ readonly correction: Correction; readonly attributionId: string }>();
  flow.each(stand, (id, emit) => {
    const entry = stand.get(id)!;
    if (entry.kind === 'CORRECTION') {
      const attribution = found.attribution(entry.attributionId, entry.passage);
      if (attribution)
        emit.put(placed, attribution.articleId, id, { correction: entry, attributionId: attribution.id });
      return;
    }
    const again = judgementAgain(entry, found);
    if (!again) return;
    emit.put(judgements, again.kind, id, again);
    emit.set(shown, id, entry);
  });

  const readings = flow.table<Reading>(Object.is);
  flow.each(kept, (articleId, emit) => {
    const reading = kept.get(articleId)!;
    const own = [...placed.of(articleId).values()].sort((a, b) => newestFirst(a.correction, b.correction));
    if (own.length === 0) return emit.set(readings, articleId, reading);
    const lists = [...groupBy(own, one => one.attributionId)].map(
      ([id, same]) => [id, same.map(({ correction }) => correction)] as const,
    );
    const settled = corrected(reading, new Map(lists), found);
    emit.set(readings, articleId, settled.reading);
    for (const judgement of settled.judgements) emit.put(judgements, judgement.kind, judgement.id, judgement);
  });
  return { readings, judgements, shown };
}

const newestFirst = (a: Correction, b: Correction): number => byText(b.at, a.at) || byId(b, a);

/** Finds what people have spoken of, each in the one reading that may hold it. */
function findingIn(kept: Table<Reading>, articleOf: Table<string>): FindAgain {
  const at = (id: string, passage?: Passage): FindAgain | null => {
    const articleId = passage === undefined ? articleOf.get(id) : articleIn(passage);
    const reading = articleId === undefined ? undefined : kept.get(articleId);
    return reading ? findAgainIn([reading]) : null;
  };
  return {
    descriptor: (id, passage) => at(id, passage)?.descriptor(id, passage) ?? null,
    attribution: (id, passage) => at(id, passage)?.attribution(id, passage) ?? null,
  };
}

/** The ids that an entry gives without saying where they stand. */
function nakedIds(entry: Judgement | Correction): readonly string[] {
  if (entry.kind !== 'CORRECTION') return entry.passages ? [] : [entry.a, entry.b];
  const { speaker, statement } = entry;
  return [
    ...(speaker?.descriptorId !== undefined && speaker.passage === undefined ? [speaker.descriptorId] : []),
    ...(statement?.attributionId !== undefined && statement.passage === undefined ? [statement.attributionId] : []),
  ];
}

const idsIn = ({ article, descriptors, attributions }: Reading): ReadonlySet<string> =>
  new Set([...descriptors.map(({ id }) => id), ...attributions.map(({ id }) => id), publisherIdOf(article.id)]);
