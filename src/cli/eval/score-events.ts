import { bCubed, type Grouped } from './clusters.ts';
import { wordsOf } from './compare-words.ts';
import { matches, share } from './count.ts';
import { type Figure, plainFigure, wholeFigure } from './figures.ts';
import { type AnnotatedGraph, actorIn, type FoundGraph, ofType } from './gold-graph.ts';

type AnnotatedEvent = AnnotatedGraph['events'][number];

interface FoundEvent {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly when: string | null;
  readonly placeId: string | null;
  readonly participantIds: readonly string[];
  readonly statementIds: readonly string[];
}

/** An event is found where one of its kind is what its statements are about; then its day, its place and who takes part. */
export function eventFigures(gold: AnnotatedGraph, found: FoundGraph): readonly Figure[] {
  const places = new Map(
    ofType<{ id: string; name: string }>(found.records, 'place').map(({ id, name }) => [id, name]),
  );
  const goldOf = actorIn(gold, found);
  const met = gold.events.map(event => ({ event, one: mostLike(event, found) }));
  const whoWas = (one: FoundEvent | null) => new Set((one?.participantIds ?? []).flatMap(id => goldOf(id) ?? []));
  const shareOfMet = (
    asked: (event: AnnotatedEvent) => boolean,
    isRight: (event: AnnotatedEvent, one: FoundEvent) => boolean,
  ) => {
    const those = met.filter(({ event }) => asked(event));
    return share(those.filter(({ event, one }) => one !== null && isRight(event, one)).length, those.length);
  };
  const sum = (count: (event: AnnotatedEvent, who: ReadonlySet<string>) => number) =>
    met.reduce((all, { event, one }) => all + count(event, whoWas(one)), 0);
  const grouped = toldOf(gold, found);
  const always = () => true;
  const day = shareOfMet(
    ({ when }) => when !== null,
    ({ when }, one) => datesAgree(when!, one.when),
  );
  const place = shareOfMet(
    ({ where }) => where !== null,
    ({ where }, one) => isNamedIn(where!, places.get(one.placeId ?? '')),
  );
  const participants = matches(
    sum((event, who) => event.participants.filter(id => who.has(id)).length),
    sum((_, who) => who.size),
    sum(event => event.participants.length),
  );
  return [
    wholeFigure('events', shareOfMet(always, always)),
    plainFigure('events B³', bCubed(grouped), grouped.length),
    wholeFigure('event day', day),
    wholeFigure('event place', place),
    wholeFigure('event participants', participants),
  ];
}

/** What is said of annotated events, by the event it is about and the one it was found to be about. */
function toldOf({ events }: AnnotatedGraph, { records, meetings }: FoundGraph): readonly Grouped[] {
  const all = ofType<FoundEvent>(records, 'event');
  return meetings.flatMap(({ gold, found }) => {
    const about = events.findIndex(({ statements }) => gold.claim !== null && statements.includes(gold.claim));
    const one = all.find(({ statementIds }) => statementIds.includes(found.statementId ?? ''));
    return about < 0 || !one ? [] : [{ gold: String(about), found: one.id }];
  });
}

/** Of the events of its kind that its statements are about, the one that most of what is said of it is about. */
function mostLike(event: AnnotatedEvent, { records, meetings }: FoundGraph): FoundEvent | null {
  const statements = meetings.flatMap(({ gold, found }) =>
    gold.claim !== null && event.statements.includes(gold.claim) ? (found.statementId ?? []) : [],
  );
  const votes = (one: FoundEvent) => statements.filter(id => one.statementIds.includes(id)).length;
  const kinds = new Set([...wordsOf(event.type), ...wordsOf(event.text)].map(stemOf));
  const ranked = ofType<FoundEvent>(records, 'event')
    .filter(one => votes(one) > 0 && wordsOf(`${one.kind} ${one.text}`).some(word => kinds.has(stemOf(word))))
    .sort((a, b) => votes(b) - votes(a));
  return ranked[0] ?? null;
}

const stemOf = (word: string) => word.replace(/(?:ing|ed|s)$/, '').slice(0, 6);

const datesAgree = (gold: string, found: string | null) =>
  found !== null && (gold.startsWith(found) || found.startsWith(gold));

const isNamedIn = (where: string, name: string | undefined) =>
  name !== undefined && wordsOf(name).every(word => wordsOf(where).includes(word));
