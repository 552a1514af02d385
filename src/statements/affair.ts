import { daysBetween, periodsOf } from '../domain/near-in-time.ts';
import { dayOf, type PartialDate } from '../domain/partial-date.ts';
import type { Claim } from './claim.ts';
import { countShared } from './company.ts';

/** How far apart articles about one affair come out at most, and how many words of their company they share at least. */
const DAYS = 28;
const SHARED = 2;

/** Whether two claims may belong to one affair: one text tells both, or two that came out near each other name the same in some words. */
export const areOfOneAffair = (a: Claim, b: Claim): boolean =>
  a.told.some(one => b.told.some(other => one.originId === other.originId)) ||
  (countShared(a.company, b.company) >= SHARED && isNear(publishedAt(a), publishedAt(b)));

/**
 * The keys under which claims of one affair meet: the text they stand in, and each word of their company at its time, so that no key
 * is shared by ever more of them the longer news come in.
 */
export function affairKeys(claim: Claim): readonly string[] {
  const day = publishedAt(claim);
  const periods = day === null ? ['undated'] : periodsOf(day, DAYS);
  return [
    ...new Set(claim.told.map(({ originId }) => originId)),
    ...claim.company.flatMap(word => periods.map(period => `${word} ${period}`)),
  ];
}

const publishedAt = ({ saids }: Claim): PartialDate | null => dayOf(saids[0]!.publishedAt);

const isNear = (a: PartialDate | null, b: PartialDate | null): boolean =>
  a === null || b === null || daysBetween(a, b) <= DAYS;
