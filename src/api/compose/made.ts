import { Extensions } from 'type-graphql';
import type { Row } from './slice.ts';

/** How a field follows from properties of its object, where it is not simply the property of its name. */
export interface Computed {
  readonly from: readonly string[];
  readonly by: (row: Row) => unknown;
}

/** Says from which properties a field is made, and how. */
export const Made = (from: readonly string[], by: Computed['by']): PropertyDecorator =>
  Extensions({ from, by }) as PropertyDecorator;

/** What `Made` said of a field; null for a plain property. */
export const computedFrom = (extensions: Readonly<Record<string, unknown>>): Computed | null =>
  'by' in extensions ? (extensions as unknown as Computed) : null;
