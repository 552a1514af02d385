import type { Article } from '../../domain/article.ts';
import type { Descriptor } from '../../domain/descriptor.ts';
import { startFlow } from '../../domain/flow.ts';
import type { Entry } from '../../domain/journal.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Changes } from '../../graph/image-changes.ts';
import type { DescribedArticle } from '../../resolve/described-article.ts';
import { followReferents } from '../../resolve/follow-referents.ts';
import { followRelations } from '../../resolve/follow-relations.ts';
import { followEvents } from '../../statements/follow-events.ts';
import { followStatements } from '../../statements/follow-statements.ts';
import { followUtterances } from '../../statements/follow-utterances.ts';
import type { Happening } from '../../statements/match-events.ts';
import { sidesBy } from '../../statements/sides.ts';
import type { Derived } from '../project/derived.ts';
import type { Drawing } from '../project/drawing.ts';
import { publisherIdOf } from '../project/find-again.ts';
import { followOrigins } from '../project/follow-origins.ts';
import { followPages } from '../project/follow-pages.ts';
import { followDrawings } from './follow-drawings.ts';
import { followSaids, quoteIn } from './follow-saids.ts';
import { followSettled, journalKey } from './follow-settled.ts';
import { keepDrawn, type Stored } from './keep-drawn.ts';

/** What is new of the evidence. */
export interface NewEvidence {
  /** Readings that are kept now, instead of older readings of the same articles. */
  readonly readings?: readonly Reading[];
  /** Articles that are no longer kept. */
  readonly forgotten?: readonly string[];
  /** What people have said. */
  readonly entries?: readonly Entry[];
  /** The ids of entries that nobody has said after all. */
  readonly unsaid?: readonly string[];
}

/**
 * The image as it follows from the evidence taken in so far, held ready for more: news touches only what it reaches.
 * The order in which evidence comes changes nothing.
 */
export interface Derivation {
  /** Takes news in. */
  take(news: NewEvidence): void;
  /** How the image has changed since this was asked last. */
  changes(): Changes;
  /** What has to be written so that a stored image, whatever it is, becomes this one. */
  changesFrom(stored: Stored): Changes;
}

/** A derivation without evidence. */
export function startDerivation(): Derivation {
  const flow = startFlow();
  const drawn = keepDrawn();
  const kept = flow.table<Reading>(Object.is);
  const journal = flow.groups<Entry>();
  const settled = followSettled(flow, kept, journal);
  const readings = flow.table<Reading>(Object.is);
  const articles = flow.table<Article>(Object.is);
  flow.each(settled.readings, (id, emit) => {
    const reading = withPublisher(settled.readings.get(id)!);
    emit.set(readings, id, reading);
    emit.set(articles, id, reading.article);
  });
  const pages = followPages(flow, articles);
  const origins = followOrigins(flow, articles, pages);

  const described = flow.table<DescribedArticle>();
  flow.each(readings, (id, emit) => {
    const { article, descriptors } = readings.get(id)!;
    const { id: originId, copied } = origins.get(id)!;
    emit.set(described, id, { descriptors, originId, copied, publishedAt: article.publishedAt });
  });
  const referents = followReferents(flow, described, settled.judgements);
  const relations = followRelations(flow, described, referents);

  const saids = followSaids(flow, readings, origins, referents.idOf);
  const sides = flow.memo(sidesBy(id => [...relations.bodiesOf(id), ...relations.wholesOf(id)]));
  const statements = followStatements(flow, saids, settled.judgements, { isPlace, sidesOf: sides.get });
  const utterances = followUtterances(flow, saids, settled.judgements, statements, relations.bodiesOf);
  const statementOf = (attributionId: string) => {
    const key = statements.keyOf.get(attributionId);
    return key === undefined ? undefined : statements.idAt(key);
  };

  const happenings = flow.table<readonly Happening[]>();
  flow.each(readings, (id, emit) => {
    const { article, events } = readings.get(id)!;
    const told = events.flatMap((mention): readonly Happening[] => {
      const statementId = statementOf(mention.attributionId);
      if (statementId === undefined) return [];
      const participants = [...new Set(mention.participantIds.flatMap(one => referents.idOf(one) ?? []))];
      const placeId = referents.idOf(mention.placeId);
      return [{ mention, statementId, participants, placeId, published: article.publishedAt }];
    });
    if (told.length > 0) emit.set(happenings, id, told);
  });
  const events = followEvents(flow, happenings);

  const derived: Derived = {
    actorOf: referents.actorOf,
    actorAt: referents.actorAt,
    idOf: referents.idOf,
    spokenForBy: relations.spokenForBy,
    originOf: id => origins.get(id)!.id,
    firstVersionOf: id => pages.versionsOf(id)[0]!,
    outletOf: id => referents.actorOf(readings.get(id)?.publisherId ?? null),
    statementOf,
    utteranceOf: utterances.idOf,
    quoteOf: attribution => quoteIn(readings.peek(attribution.articleId)!.article.text, attribution),
  };
  const { shown } = settled;
  const drawings = flow.outlet<Drawing>(drawn.take);
  const drawAgain = followDrawings(
    flow,
    { readings, pages, derived, referents, relations, statements, utterances, events, shown },
    drawings,
  );

  return {
    take({ readings: come = [], forgotten = [], entries = [], unsaid = [] }) {
      for (const id of forgotten) kept.set(id, undefined);
      for (const reading of come) kept.set(reading.article.id, reading);
      for (const entry of entries) journal.put(journalKey, entry.id, entry);
      for (const id of unsaid) journal.put(journalKey, id, undefined);
      flow.run();
    },
    changes: drawn.changes,
    changesFrom(stored) {
      drawn.changes();
      for (const key of drawn.keysUnlike(stored)) drawAgain(key);
      flow.run();
      return drawn.changesFrom(stored);
    },
  };
}

const isPlace = (id: string): boolean => id.startsWith('pla_');

/** An outlet that the article's text does not mention is described by its name alone. */
function withPublisher(reading: Reading): Reading {
  const { article, publisherId, descriptors } = reading;
  if (publisherId !== null && descriptors.some(descriptor => descriptor.id === publisherId)) return reading;
  if (article.outlet === null || article.outlet.trim() === '') return { ...reading, publisherId: null };
  const publisher: Descriptor = {
    id: publisherIdOf(article.id),
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
