import type { Properties, PropertyValue } from '../../domain/image.ts';
import { byText } from '../../domain/order.ts';

interface Bearing {
  readonly properties: Properties;
}

/** The names of all properties that these bear, sorted. */
export const columnsOf = (things: readonly Bearing[]): readonly string[] =>
  [...new Set(things.flatMap(({ properties }) => Object.keys(properties)))].sort(byText);

/** A value as one piece of text: a list as JSON. */
export const cellOf = (value: PropertyValue): string => (Array.isArray(value) ? JSON.stringify(value) : String(value));
