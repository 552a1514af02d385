/** How much of a moment is known. */
export type Precision = 'YEAR' | 'MONTH' | 'DAY' | 'MINUTE';

/** A moment as precisely as it is known: `2022`, `2022-03`, `2022-03-14` or `2022-03-14T21:50`. */
export type PartialDate = string;

/** The precision that the length of a partial date tells. */
export function precisionOf(date: PartialDate): Precision {
  if (date.length <= 4) return 'YEAR';
  if (date.length <= 7) return 'MONTH';
  return date.length <= 10 ? 'DAY' : 'MINUTE';
}

/** The day of a partial date, or null where the day is not known. */
export const dayOf = (date: PartialDate | null): PartialDate | null =>
  date !== null && date.length >= 10 ? date.slice(0, 10) : null;
