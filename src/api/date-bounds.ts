import type { PartialDate } from '../domain/partial-date.ts';

/** A half-open stretch of time. */
interface Range {
  readonly from?: PartialDate | null;
  readonly to?: PartialDate | null;
}

/** A range as dates in the graph are compared with, letter by letter. */
export const boundsOf = (
  range: Range | null | undefined,
): { readonly from: string | null; readonly to: string | null } => ({
  from: bound(range?.from),
  to: bound(range?.to),
});

/** The shortest spelling of a moment, so that a date of which only the month is known counts as the first moment of that month. */
const bound = (date: PartialDate | null | undefined): string | null =>
  date
    ?.replace(/T00:00$/, '')
    .replace(/^(\d{4}-\d{2})-01$/, '$1')
    .replace(/^(\d{4})-01$/, '$1') ?? null;
