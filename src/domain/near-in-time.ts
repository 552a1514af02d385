import type { PartialDate } from './partial-date.ts';

const DAY = 86_400_000;

/** How many days lie between two days. */
export const daysBetween = (a: PartialDate, b: PartialDate): number => Math.abs(Date.parse(a) - Date.parse(b)) / DAY;

/** The numbers of the two periods that a day may share with others: two days that are no more than so many apart share one. */
export function periodsOf(day: PartialDate, days: number): readonly number[] {
  const number = Math.floor(Date.parse(day) / (days * DAY));
  return [number, number + 1];
}
