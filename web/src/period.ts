import { dayAfter } from './dates.ts';
import type { DateRange } from './graphql/operations.ts';

/** The days that a page is narrowed to, both included; as the address has them in `from` and `to`. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

const aDay = /^\d{4}-\d{2}-\d{2}$/;

export const daysIn = ({ params }: { readonly params: URLSearchParams }): Days => ({
  from: dayIn(params.get('from')),
  to: dayIn(params.get('to')),
});

const dayIn = (value: string | null): string | null =>
  value !== null && aDay.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;

/** The same as the server takes it: its end is the first moment that is left out. */
export const rangeOf = ({ from, to }: Days): DateRange | null =>
  from === null && to === null ? null : { ...(from ? { from } : {}), ...(to ? { to: dayAfter(to) } : {}) };
