import { DomainError } from '../../domain/errors.ts';
import type { PageArguments } from '../types/page.ts';
import { cursorOf, type Place, placeOf } from './cursor.ts';
import type { Page } from './fragment.ts';

/** Which rows of an ordered list are asked for. */
export interface Slice {
  readonly size: number;
  readonly backward: boolean;
  readonly after: Place | null;
  readonly before: Place | null;
}

export const defaultPageSize = 20;
export const largestPage = 100;

/** Reads page arguments, as the specification of Relay's connections has them. */
export function sliceOf(order: string, page: Page, { first, after, last, before }: PageArguments): Slice {
  if (isGiven(first) && isGiven(last)) throw new DomainError('BAD_INPUT', 'Give "first" or "last", not both.');
  const [name, size] = isGiven(last) ? ['last', last] : ['first', first ?? defaultPageSize];
  if (size < 1 || size > largestPage) {
    throw new DomainError('BAD_INPUT', `"${name}" must be from 1 to ${largestPage}, not ${size}.`);
  }
  const place = (cursor: string | null | undefined) =>
    isGiven(cursor) ? placeOf(order, page.keys.length, cursor) : null;
  return { size, backward: isGiven(last), after: place(after), before: place(before) };
}

const isGiven = <Value>(value: Value | null | undefined): value is Value => value !== null && value !== undefined;

/** One row as it came from the graph: `k0`, `k1` … are its sort keys. */
export type Row = Readonly<Record<string, unknown>>;

/** A page in the list's own order, whichever way it was read, and what lies around it. */
export interface PageRead {
  readonly rows: readonly Row[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Cuts the one row too many, which tells whether there is more. */
export function pageRead(rows: readonly Row[], page: Page, slice: Slice): PageRead {
  const all = sorted(rows, page);
  const more = all.length > slice.size;
  if (!slice.backward) {
    return { rows: all.slice(0, slice.size), hasNextPage: more, hasPreviousPage: slice.after !== null };
  }
  return { rows: all.slice(-slice.size), hasNextPage: slice.before !== null, hasPreviousPage: more };
}

/** The place of a row in the order of its page. */
const placeIn = (row: Row, { keys }: Page): Place => keys.map((_, index) => row[`k${index}`] as string | number);

export const cursorIn = (order: string, row: Row, page: Page): string => cursorOf(order, placeIn(row, page));

/** Rows in the page's order; what is collected in a subquery may come in any, though it seldom does. */
export function sorted(rows: readonly Row[], { keys }: Page): readonly Row[] {
  const compare = (a: Row, b: Row): number => {
    for (const [at, { descending }] of keys.entries()) {
      const [mine, other] = [a[`k${at}`] as string | number, b[`k${at}`] as string | number];
      if (mine !== other) return mine < other === descending ? 1 : -1;
    }
    return 0;
  };
  const isSorted = rows.every((row, at) => at === 0 || compare(rows[at - 1]!, row) <= 0);
  return isSorted ? rows : [...rows].sort(compare);
}
