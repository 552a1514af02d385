import type { Flow, Table } from '../domain/flow.ts';
import { byText } from '../domain/order.ts';
import { dayOf, type PartialDate } from '../domain/partial-date.ts';
import type { DescribedArticle } from './described-article.ts';
import type { Referents } from './follow-referents.ts';
import { relationsOf } from './relations.ts';

/** One actor that belongs to another, on the days of the articles that say so. */
export interface KnownRelation {
  readonly kind: 'SPEAKS_FOR' | 'PART_OF';
  readonly from: string;
  readonly to: string;
  /** The role most articles give; null for parts. */
  readonly role: string | null;
  readonly articleCount: number;
  readonly firstDay: PartialDate | null;
  readonly lastDay: PartialDate | null;
}

/** For whom an actor speaks, and from when to when it is known to. */
export type SpokenFor = Pick<KnownRelation, 'to' | 'firstDay' | 'lastDay'>;

/** Who speaks for whom and what is part of what, kept up to date. */
export interface FollowedRelations {
  readonly relations: Table<KnownRelation>;
  spokenForBy(actorId: string): readonly SpokenFor[];
  /** Those for whom an actor speaks, whenever. */
  bodiesOf(actorId: string): readonly string[];
  /** The bodies that a body is part of. */
  wholesOf(actorId: string): readonly string[];
}

/** Gathers the relations between actors that descriptors tell of. */
export function followRelations(
  flow: Flow,
  articles: Table<DescribedArticle>,
  { actorOf, idOf }: Referents,
): FollowedRelations {
  const roles = flow.counts();
  const days = flow.counts();
  flow.each(articles, (id, emit) => {
    const { descriptors, publishedAt } = articles.get(id)!;
    const day = dayOf(publishedAt);
    const referentOf = new Map(descriptors.flatMap(one => pairOf(one.id, idOf(one.id))));
    const kindOf = new Map(
      descriptors.flatMap(one => {
        const actor = actorOf(one.id);
        return actor ? [[actor.id, actor.kind] as const] : [];
      }),
    );
    const { speaksFor, partOf } = relationsOf(descriptors, referentOf, kindOf);
    const told = [
      ...speaksFor.map(one => ({ key: `SPEAKS_FOR ${one.from} ${one.to}`, role: one.role })),
      ...partOf.map(one => ({ key: `PART_OF ${one.from} ${one.to}`, role: '' })),
    ];
    for (const { key, role } of told) {
      emit.count(roles, key, role);
      if (day !== null) emit.count(days, key, day);
    }
  });
  const relations = flow.table<KnownRelation>();
  const speaking = flow.groups<SpokenFor>();
  const bodies = flow.groups<true>();
  const wholes = flow.groups<true>();
  flow.each(roles, (key, emit) => {
    const [kind, from, to] = key.split(' ') as [KnownRelation['kind'], string, string];
    const [[role]] = [...roles.of(key)].sort((a, b) => b[1] - a[1] || byText(a[0], b[0])) as [[string, number]];
    const seen = [...days.of(key).keys()].sort(byText);
    const span = { firstDay: seen[0] ?? null, lastDay: seen.at(-1) ?? null };
    const articleCount = [...roles.of(key).values()].reduce((sum, count) => sum + count, 0);
    emit.set(relations, key, { kind, from, to, role: kind === 'SPEAKS_FOR' ? role : null, articleCount, ...span });
    if (kind === 'PART_OF') emit.put(wholes, from, to, true);
    if (kind !== 'SPEAKS_FOR') return;
    emit.put(speaking, from, to, { to, ...span });
    emit.put(bodies, from, to, true);
  });
  return {
    relations,
    spokenForBy: id => [...speaking.of(id).values()].sort((a, b) => byText(a.to, b.to)),
    bodiesOf: id => [...bodies.of(id).keys()].sort(byText),
    wholesOf: id => [...wholes.of(id).keys()].sort(byText),
  };
}

const pairOf = (key: string, value: string | null) => (value === null ? [] : [[key, value] as const]);
