import { DomainError } from '../../domain/errors.ts';

/** The place of a row in an order: its sort keys. */
export type Place = readonly (string | number)[];

/** A place as an opaque word that clients hand back: the order's name and the sort keys. */
export const cursorOf = (order: string, place: Place): string =>
  Buffer.from(JSON.stringify([order, ...place])).toString('base64url');

/** The place a cursor marks; one that comes from another order is refused. */
export function placeOf(order: string, width: number, cursor: string): Place {
  const parts = parsed(cursor);
  const [name, ...place] = parts;
  if (name === order && place.length === width && place.every(isKey)) return place;
  throw new DomainError(
    'BAD_CURSOR',
    'This cursor does not belong to this list: use the endCursor or startCursor of a page of the same field.',
  );
}

const isKey = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

function parsed(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
