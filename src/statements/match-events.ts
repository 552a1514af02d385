import { cluster, type Summary, type Tie } from '../domain/cluster.ts';
import type { Event, EventMention } from '../domain/event.ts';
import { idOf } from '../domain/id.ts';
import { byId, byText, countOf, groupBy } from '../domain/order.ts';
import { dayOf, type PartialDate } from '../domain/partial-date.ts';

/** What the matching of events follows from. */
export interface Told {
  readonly mentions: readonly EventMention[];
  /** Attribution id to statement id. */
  readonly statementOf: ReadonlyMap<string, string>;
  /** Descriptor id to actor or place id. */
  readonly referentOf: ReadonlyMap<string, string>;
  /** Article id to when it appeared. */
  readonly publishedAt: ReadonlyMap<string, PartialDate | null>;
}

/** A mention of an event with those it names resolved across articles. */
interface Happening {
  readonly mention: EventMention;
  readonly statementId: string;
  readonly participants: ReadonlySet<string>;
  readonly placeId: string | null;
  readonly published: PartialDate | null;
}

const NEIGHBOURS = 60;
/** Articles further apart in time that give no date tell of different events. */
const DAYS_APART = 14;

/** Decides which words tell of one event: one kind, dates and places that agree, and a statement or participants in common. */
export function matchEvents(told: Told): readonly Event[] {
  const happenings = happeningsOf(told);
  const byMentionId = new Map(happenings.map(one => [one.mention.id, one]));
  const clusters = cluster(
    { nodes: [...byMentionId.keys()], same: tiesAmong(happenings), different: [], judged: { same: [], different: [] } },
    oneTimeOnePlace(byMentionId),
  );
  return clusters.map(ids => eventOf(ids.map(id => byMentionId.get(id)!))).sort(byId);
}

function happeningsOf({ mentions, statementOf, referentOf, publishedAt }: Told): readonly Happening[] {
  return mentions.flatMap(mention => {
    const statementId = statementOf.get(mention.attributionId);
    if (!statementId) return [];
    const participants = new Set(mention.participantIds.flatMap(id => referentOf.get(id) ?? []));
    const placeId = referentOf.get(mention.placeId ?? '') ?? null;
    return [{ mention, statementId, participants, placeId, published: publishedAt.get(mention.articleId) ?? null }];
  });
}

function tiesAmong(happenings: readonly Happening[]): readonly Tie[] {
  const blocks = new Map<string, Happening[]>();
  for (const one of happenings)
    for (const key of [one.statementId, ...one.participants]) {
      const name = `${one.mention.type} ${key}`;
      const block = blocks.get(name);
      if (block) block.push(one);
      else blocks.set(name, [one]);
    }
  return [...blocks.values()].flatMap(block => {
    const sorted = block.sort((a, b) => byText(timeOf(a), timeOf(b)) || byText(a.mention.id, b.mention.id));
    return sorted.flatMap((one, at) =>
      sorted.slice(at + 1, at + 1 + NEIGHBOURS).flatMap(other => tie(one, other) ?? []),
    );
  });
}

const timeOf = (one: Happening) => one.mention.when ?? one.published ?? '';

function tie(one: Happening, other: Happening): Tie | null {
  const strength = likeness(one, other);
  if (strength === null) return null;
  const [a, b] = [one.mention.id, other.mention.id].sort(byText);
  return { a: a!, b: b!, score: strength };
}

function likeness(a: Happening, b: Happening): number | null {
  const shared = [...a.participants].filter(id => b.participants.has(id)).length;
  const fewest = Math.min(a.participants.size, b.participants.size);
  const sameDay =
    a.mention.when !== null && dayOf(a.mention.when) !== null && dayOf(a.mention.when) === dayOf(b.mention.when);
  if (a.statementId === b.statementId) return sameDay ? 1 : 0.8;
  if (sameDay && shared > 0) return 0.7;
  return shared >= 2 && shared === fewest && isNear(a, b) ? 0.6 : null;
}

function isNear(a: Happening, b: Happening): boolean {
  const [x, y] = [dayOf(a.published), dayOf(b.published)];
  return x !== null && y !== null && Math.abs(Date.parse(x) - Date.parse(y)) <= DAYS_APART * 86_400_000;
}

interface Settled {
  readonly when: PartialDate | null;
  readonly placeId: string | null;
}

const oneTimeOnePlace = (happenings: ReadonlyMap<string, Happening>): Summary<Settled> => ({
  of: id => ({ when: happenings.get(id)!.mention.when, placeId: happenings.get(id)!.placeId }),
  merge: (a, b) => ({ when: finer(a.when, b.when), placeId: a.placeId ?? b.placeId }),
  fits: (a, b) => datesAgree(a.when, b.when) && (a.placeId === null || b.placeId === null || a.placeId === b.placeId),
});

const finer = (a: PartialDate | null, b: PartialDate | null) => ((a ?? '').length >= (b ?? '').length ? a : b);

const datesAgree = (a: PartialDate | null, b: PartialDate | null) =>
  a === null || b === null || a.startsWith(b) || b.startsWith(a);

function eventOf(happenings: readonly Happening[]): Event {
  const ids = happenings.map(one => one.mention.id).sort(byText);
  const whens = happenings.flatMap(one => one.mention.when ?? []).sort((a, b) => b.length - a.length || byText(a, b));
  const texts = [...groupBy(happenings, one => one.mention.text)].sort(
    ([a, x], [b, y]) => y.length - x.length || a.length - b.length || byText(a, b),
  );
  return {
    id: idOf('eve', ids[0]!),
    type: happenings[0]!.mention.type,
    text: texts[0]![0],
    when: whens[0] ?? null,
    placeId: countOf(happenings.flatMap(one => one.placeId ?? []))[0]?.[0] ?? null,
    participantIds: [...new Set(happenings.flatMap(one => [...one.participants]))].sort(byText),
    statementIds: [...new Set(happenings.map(one => one.statementId))].sort(byText),
  };
}
