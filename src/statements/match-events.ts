import type { Summary } from '../domain/cluster.ts';
import type { Event, EventMention } from '../domain/event.ts';
import { idOf } from '../domain/id.ts';
import { daysBetween, periodsOf } from '../domain/near-in-time.ts';
import { byText, countOf, groupBy } from '../domain/order.ts';
import { dayOf, type PartialDate } from '../domain/partial-date.ts';
import { firstIn, rankOf } from '../domain/rank.ts';

/** A mention of an event with those it names resolved across articles. */
export interface Happening {
  readonly mention: EventMention;
  readonly statementId: string;
  readonly participants: readonly string[];
  readonly placeId: string | null;
  readonly published: PartialDate | null;
}

/** Articles further apart in time that give no date tell of different events. */
const DAYS_APART = 14;

/**
 * The keys under which happenings meet that may be one event: a statement; else a kind with a day and a participant or the place,
 * or with two participants and about the same time of telling.
 */
export function happeningKeys({ mention: { type, when }, statementId, participants, placeId, published }: Happening) {
  const [day, told] = [dayOf(when), dayOf(published)];
  const onDay = day === null ? [] : [...participants, placeId].map(whose => `${type} ${day} ${whose}`);
  const pairs = participants.flatMap((one, at) => participants.slice(at + 1).map(other => [one, other].sort(byText)));
  const nearby = told === null ? [] : periodsOf(told, DAYS_APART);
  return [
    statementId,
    ...onDay,
    ...pairs.flatMap(([one, other]) => nearby.map(fortnight => `${type} ${one} ${other} ${fortnight}`)),
  ];
}

/** Where a happening stands among others. */
export const rankIn = ({ mention, published }: Happening): string => rankOf(published, mention.id);

/** When it happened or else was told, by which those that share a key are put in order. */
export const timeOf = (one: Happening): PartialDate => one.mention.when ?? one.published ?? '';

/** How surely two happenings are one event; null where nothing says so. */
export function likeness(a: Happening, b: Happening): number | null {
  const shared = a.participants.filter(id => b.participants.includes(id)).length;
  const fewest = Math.min(a.participants.length, b.participants.length);
  const sameDay =
    a.mention.when !== null && dayOf(a.mention.when) !== null && dayOf(a.mention.when) === dayOf(b.mention.when);
  const sameKind = a.mention.type === b.mention.type;
  if (a.statementId === b.statementId) return sameKind ? (sameDay ? 1 : 0.8) : 0.7;
  if (!sameKind) return null;
  if (sameDay && (shared > 0 || (a.placeId !== null && a.placeId === b.placeId))) return 0.7;
  return shared >= 2 && shared === fewest && isNear(a, b) ? 0.6 : null;
}

function isNear(a: Happening, b: Happening): boolean {
  const [x, y] = [dayOf(a.published), dayOf(b.published)];
  return x !== null && y !== null && daysBetween(x, y) <= DAYS_APART;
}

export interface Settled {
  readonly when: PartialDate | null;
  readonly placeId: string | null;
}

/** No event is on two days or in two places. */
export const oneTimeOnePlace = (happeningAt: (id: string) => Happening): Summary<Settled> => ({
  of(id) {
    const { mention, placeId } = happeningAt(id);
    return { when: mention.when, placeId };
  },
  merge: (a, b) => ({ when: finer(a.when, b.when), placeId: a.placeId ?? b.placeId }),
  fits: (a, b) => datesAgree(a.when, b.when) && (a.placeId === null || b.placeId === null || a.placeId === b.placeId),
});

const finer = (a: PartialDate | null, b: PartialDate | null) => ((a ?? '').length >= (b ?? '').length ? a : b);

const datesAgree = (a: PartialDate | null, b: PartialDate | null) =>
  a === null || b === null || a.startsWith(b) || b.startsWith(a);

/** The event that happenings tell of together, the first of which gives it its id. */
export function eventOf(happenings: readonly Happening[]): Event {
  const whens = happenings.flatMap(one => one.mention.when ?? []).sort((a, b) => b.length - a.length || byText(a, b));
  const texts = [...groupBy(happenings, one => one.mention.text)].sort(
    ([a, x], [b, y]) => y.length - x.length || a.length - b.length || byText(a, b),
  );
  const text = texts[0]![0];
  return {
    id: idOf('eve', firstIn(happenings.map(rankIn))),
    type: typeOf(happenings, text),
    text,
    when: whens[0] ?? null,
    placeId: countOf(happenings.flatMap(one => one.placeId ?? []))[0]?.[0] ?? null,
    participantIds: [...new Set(happenings.flatMap(one => one.participants))].sort(byText),
    statementIds: [...new Set(happenings.map(one => one.statementId))].sort(byText),
  };
}

/** The kind most often told, of several the one that the chosen words tell. */
function typeOf(happenings: readonly Happening[], text: string): string {
  const counted = countOf(happenings.map(one => one.mention.type));
  const often = counted.filter(([, count]) => count === counted[0]![1]).map(([type]) => type);
  return (
    often.find(type => happenings.some(({ mention }) => mention.type === type && mention.text === text)) ?? often[0]!
  );
}
