import { dayOf, type PartialDate } from '../domain/partial-date.ts';
import type { Claim } from './claim.ts';

/** How far apart articles about one affair come out at most, and how many words of their company they share at least. */
const DAYS = 28;
const SHARED = 2;
const DAY = 86_400_000;

/** Whether two claims may belong to one affair: one text tells both, or two that came out near each other name the same in some words. */
export const areOfOneAffair = (a: Claim, b: Claim): boolean =>
  a.told.some(one => b.told.some(other => one.originId === other.originId)) ||
  (countShared(a.company, b.company) >= SHARED && isNear(publishedAt(a), publishedAt(b)));

/** The keys under which claims of one affair meet: the text they stand in, and each word of their company at its time. */
export function affairKeys(claim: Claim): readonly string[] {
  const times = timesOf(publishedAt(claim));
  return [
    ...new Set(claim.told.map(({ originId }) => originId)),
    ...claim.company.flatMap(word => times.map(time => `${word} ${time}`)),
  ];
}

/** How many words two companies have in common. */
export const countShared = (a: readonly string[], b: readonly string[]): number =>
  a.filter(one => b.includes(one)).length;

const publishedAt = ({ saids }: Claim): PartialDate | null => dayOf(saids[0]!.publishedAt);

const isNear = (a: PartialDate | null, b: PartialDate | null): boolean =>
  a === null || b === null || Math.abs(Date.parse(a) - Date.parse(b)) <= DAYS * DAY;

/** Two days that are no more than so many apart share one of these; so a key is not shared by ever more the longer news come in. */
function timesOf(day: PartialDate | null): readonly string[] {
  if (day === null) return ['undated'];
  const number = Math.floor(Date.parse(day) / (DAYS * DAY));
  return [`${number}`, `${number + 1}`];
}
