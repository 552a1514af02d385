import type { Stance } from '../domain/attribution.ts';
import { byText } from '../domain/order.ts';
import type { Said } from './said.ts';

/** Where a text tells something, and who says it on which side. */
export interface Told {
  /** The article, or the one whose text it repeats. */
  readonly originId: string;
  /** How many of what is said there comes before. */
  readonly at: number;
  readonly isQuoted: boolean;
  readonly stance: Stance;
  readonly actorId: string | null;
}

/** How two things stand to each other that one text tells; neighbours belong together more often than what stands far apart. */
export type Standing =
  | 'ANSWERED_AT_ONCE'
  | 'ANSWERED_IN_QUOTATION'
  | 'BORNE_OUT_AT_ONCE'
  | 'BORNE_OUT_IN_QUOTATION'
  | 'QUOTED_AT_ONCE'
  | 'IN_ONE_BREATH'
  | 'ONE_BETWEEN'
  | 'ONE_BETWEEN_BY_ONE_SPEAKER'
  | 'FAR_APART'
  | 'FAR_APART_BY_ONE_SPEAKER';

/** On which sides one speaker stands who says two things in two texts. */
export type Voiced = 'ON_ONE_SIDE' | 'ON_BOTH_SIDES';

/** Whether anybody denies what is told: mostly only what is in dispute is told again in other words. */
export type Disputed = 'ONE_IS_DENIED' | 'BOTH_ARE_DENIED';

/** The place of each attribution among those of its article. */
export function placesIn(saids: readonly Said[]): ReadonlyMap<string, number> {
  const inOrder = [...saids].sort(
    ({ attribution: a }, { attribution: b }) => a.content[0]!.start - b.content[0]!.start || byText(a.id, b.id),
  );
  return new Map(inOrder.map(({ attribution }, at) => [attribution.id, at]));
}

/** How two things stand where a text tells both, by their nearest reports; null where none tells both. */
export function standingOf(these: readonly Told[], those: readonly Told[]): Standing | null {
  let found: Standing | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const one of these)
    for (const other of those) {
      if (one.originId !== other.originId) continue;
      const apart = Math.abs(one.at - other.at);
      if (apart > least) continue;
      // Two copies may tell the two at one place: then either may be the first.
      const ways = [
        ...(one.at <= other.at ? [standing(one, other)] : []),
        ...(other.at <= one.at ? [standing(other, one)] : []),
      ];
      for (const way of ways) if (apart < least || found === null || way < found) [found, least] = [way, apart];
    }
  return found;
}

function standing(first: Told, next: Told): Standing {
  const apart = next.at - first.at;
  const isOne = isOneSpeaker(first, next);
  if (apart > 2) return isOne ? 'FAR_APART_BY_ONE_SPEAKER' : 'FAR_APART';
  if (apart === 2) return isOne ? 'ONE_BETWEEN_BY_ONE_SPEAKER' : 'ONE_BETWEEN';
  if (isOne) return next.isQuoted && !first.isQuoted ? 'QUOTED_AT_ONCE' : 'IN_ONE_BREATH';
  if (first.stance !== next.stance) return next.isQuoted ? 'ANSWERED_IN_QUOTATION' : 'ANSWERED_AT_ONCE';
  return next.isQuoted ? 'BORNE_OUT_IN_QUOTATION' : 'BORNE_OUT_AT_ONCE';
}

/** Whether one speaker says both, each in another text, and on which side. */
export function voicedOf(these: readonly Told[], those: readonly Told[]): Voiced | null {
  let found: 'ON_BOTH_SIDES' | null = null;
  for (const one of these)
    for (const other of those) {
      if (one.originId === other.originId || !isOneSpeaker(one, other)) continue;
      if (one.stance === other.stance) return 'ON_ONE_SIDE';
      found = 'ON_BOTH_SIDES';
    }
  return found;
}

/** How many of two things are denied; null where nobody denies either. */
export function disputedOf(these: readonly Told[], those: readonly Told[]): Disputed | null {
  const denied = [these, those].filter(told => told.some(({ stance }) => stance === 'DENIES')).length;
  return denied === 2 ? 'BOTH_ARE_DENIED' : denied === 1 ? 'ONE_IS_DENIED' : null;
}

const isOneSpeaker = (a: Told, b: Told) => a.actorId !== null && a.actorId === b.actorId;
