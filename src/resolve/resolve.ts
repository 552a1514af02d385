import type { Actor, Place } from '../domain/actor.ts';
import type { Descriptor } from '../domain/descriptor.ts';
import { startFlow } from '../domain/flow.ts';
import type { Judgement } from '../domain/judgement.ts';
import { byId, byText, groupBy } from '../domain/order.ts';
import type { DescribedArticle } from './described-article.ts';
import { followReferents } from './follow-referents.ts';
import { followRelations, type KnownRelation } from './follow-relations.ts';

/** Who is who across all articles. */
export interface Resolved {
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  /** Descriptor id to actor or place id. */
  readonly referentOf: ReadonlyMap<string, string>;
  readonly speaksFor: readonly KnownRelation[];
  readonly partOf: readonly KnownRelation[];
  /** What the machine was unsure about, with reasons; what people judge is not repeated. */
  readonly judgements: readonly Judgement[];
}

/** What who is who follows from. */
export interface Described {
  readonly descriptors: readonly Descriptor[];
  readonly judgements: readonly Judgement[];
  /** Article id to the earliest article with the same text. */
  readonly originOf?: ReadonlyMap<string, string>;
}

/** Decides which descriptors tell of one actor or place, of all that are there at once. */
export function resolve({ descriptors, judgements, originOf = new Map() }: Described): Resolved {
  const flow = startFlow();
  const articles = flow.table<DescribedArticle>();
  const judged = flow.groups<Judgement>();
  const referents = followReferents(flow, articles, judged);
  const { relations } = followRelations(flow, articles, referents);
  const copies = groupBy(originOf, ([, origin]) => origin);
  for (const [id, own] of groupBy(descriptors, descriptor => descriptor.articleId)) {
    const originId = originOf.get(id) ?? id;
    articles.set(id, {
      descriptors: own,
      originId,
      copied: (copies.get(originId)?.length ?? 0) > 1,
      publishedAt: null,
    });
  }
  for (const judgement of judgements) judged.put(judgement.kind, judgement.id, judgement);
  flow.run();
  const all = [...relations.keys()].map(key => relations.peek(key)!).sort((a, b) => byText(keyOf(a), keyOf(b)));
  return {
    actors: valuesOf(referents.actors).sort(byId),
    places: valuesOf(referents.places).sort(byId),
    referentOf: new Map(descriptors.flatMap(({ id }) => [[id, referents.idOf(id)!] as const])),
    speaksFor: all.filter(one => one.kind === 'SPEAKS_FOR'),
    partOf: all.filter(one => one.kind === 'PART_OF'),
    judgements: valuesOf(referents.questions).sort(byId),
  };
}

const keyOf = ({ from, to }: KnownRelation) => `${from} ${to}`;

const valuesOf = <Value>(table: { keys(): Iterable<string>; peek(key: string): Value | undefined }): Value[] =>
  [...table.keys()].map(key => table.peek(key)!);
