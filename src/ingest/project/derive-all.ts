import type { Actor, Place } from '../../domain/actor.ts';
import type { Attribution } from '../../domain/attribution.ts';
import type { Descriptor } from '../../domain/descriptor.ts';
import { foldName } from '../../domain/fold-name.ts';
import { idOf } from '../../domain/id.ts';
import type { Judgement } from '../../domain/judgement.ts';
import { byText, groupBy } from '../../domain/order.ts';
import type { Reading } from '../../domain/reading.ts';
import { textOf } from '../../domain/span.ts';
import { resolve } from '../../resolve/resolve.ts';
import { match } from '../../statements/match.ts';
import { matchEvents } from '../../statements/match-events.ts';
import type { Said } from '../../statements/said.ts';
import type { Derived } from './derived.ts';
import { findOrigins } from './find-origins.ts';

/** Resolves, matches and groups all that is kept. */
export function deriveAll(kept: readonly Reading[], judgements: readonly Judgement[]): Derived {
  const readings = oneEach(kept).map(withPublisher);
  const originOf = findOrigins(readings.map(reading => reading.article));
  const descriptors = readings.flatMap(reading => reading.descriptors);
  const resolved = resolve({ descriptors, judgements, originOf });
  const actorById = new Map(resolved.actors.map(actor => [actor.id, actor]));
  const placeById = new Map(resolved.places.map(place => [place.id, place]));
  const quoteOf = new Map(
    readings.flatMap(({ article, attributions }) =>
      attributions.map(one => [one.id, quoteIn(article.text, one)] as const),
    ),
  );
  const nameWords = nameWordsOf([...resolved.actors, ...resolved.places]);
  const saids = readings.flatMap(reading => saidsOf(reading, resolved.referentOf, nameWords, quoteOf, originOf));
  const matched = match({
    saids,
    judgements,
    isPlace: id => placeById.has(id),
    speaksFor: resolved.speaksFor,
    partOf: resolved.partOf,
  });
  const outletOf = new Map(
    readings.flatMap(({ article, publisherId }) =>
      publisherId === null ? [] : [[article.id, resolved.referentOf.get(publisherId)!] as const],
    ),
  );
  const events = matchEvents({
    mentions: readings.flatMap(reading => reading.events),
    statementOf: matched.statementOf,
    referentOf: resolved.referentOf,
    publishedAt: new Map(readings.map(({ article }) => [article.id, article.publishedAt])),
  });
  return { readings, judgements, originOf, resolved, actorById, placeById, matched, events, quoteOf, outletOf };
}

/** One reading an article, sorted; where an article was kept twice, the rule of which stays looks at nothing but the readings. */
function oneEach(kept: readonly Reading[]): readonly Reading[] {
  const byArticle = groupBy(kept, reading => reading.article.id);
  return [...byArticle.values()]
    .map(same =>
      same.length === 1 ? same[0]! : [...same].sort((a, b) => byText(JSON.stringify(a), JSON.stringify(b)))[0]!,
    )
    .sort((a, b) => byText(a.article.id, b.article.id));
}

/** An outlet that the article's text does not mention is described by its name alone. */
function withPublisher(reading: Reading): Reading {
  const { article, publisherId, descriptors } = reading;
  if (publisherId !== null && descriptors.some(descriptor => descriptor.id === publisherId)) return reading;
  if (article.outlet === null || article.outlet.trim() === '') return { ...reading, publisherId: null };
  const publisher: Descriptor = {
    id: idOf('des', article.id, 'publisher'),
    articleId: article.id,
    kind: 'OUTLET',
    name: article.outlet,
    names: [{ text: article.outlet, count: 1 }],
    roles: [],
    country: null,
    gender: null,
    unnamed: false,
    speaksFor: [],
    partOf: null,
  };
  return { ...reading, publisherId: publisher.id, descriptors: [...descriptors, publisher] };
}

const quoteIn = (text: string, { content }: Attribution) => content.map(span => textOf(text, span)).join(' ');

function saidsOf(
  { article, attributions }: Reading,
  referentOf: ReadonlyMap<string, string>,
  nameWords: ReadonlyMap<string, readonly string[]>,
  quoteOf: ReadonlyMap<string, string>,
  originOf: ReadonlyMap<string, string>,
): readonly Said[] {
  const referent = (id: string | null) => (id === null ? null : (referentOf.get(id) ?? null));
  const referentsOf = (ids: readonly string[]) =>
    [...new Set(ids.flatMap(id => referentOf.get(id) ?? []))].sort(byText);
  return attributions
    .filter(attribution => attribution.stance !== 'NONE')
    .map(attribution => ({
      attribution,
      actorId: referent(attribution.speakerId),
      subjectId: referent(attribution.proposition.subjectId),
      objectIds: referentsOf(attribution.proposition.objectIds),
      nameWords: referentsOf([attribution.proposition.subjectId ?? '', ...attribution.proposition.objectIds]).flatMap(
        id => nameWords.get(id) ?? [],
      ),
      quote: quoteOf.get(attribution.id)!,
      publishedAt: article.publishedAt,
      originId: originOf.get(article.id)!,
    }));
}

/** A government goes by many names ("Moscow"), everybody else in a statement by the fullest. */
const nameWordsOf = (referents: readonly (Actor | Place)[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    referents.map(referent => {
      const others = 'kind' in referent && referent.kind === 'GOVERNMENT' ? referent.aliases : [];
      return [referent.id, [referent.name, ...others].flatMap(name => foldName(name).split(' '))] as const;
    }),
  );
