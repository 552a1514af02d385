import type { Parameters } from './graph.ts';

/**
 * The same parameters with every whole number passed through `whole`, checked deep:
 * a date, map, set or `undefined` would be stored as something else, and nobody would be told.
 */
export const encoded = (parameters: Parameters, whole: (value: number) => unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, encode(value, key, whole)]));

function encode(value: unknown, path: string, whole: (value: number) => unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? whole(value) : finite(value, path);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((item, index) => encode(item, `${path}[${index}]`, whole));
  if (isPlainObject(value)) {
    const fields = Object.entries(value).map(([key, item]) => [key, encode(item, `${path}.${key}`, whole)]);
    return Object.fromEntries(fields);
  }
  throw new TypeError(`the parameter ${path} is not plain data`);
}

function finite(value: number, path: string): number {
  if (Number.isFinite(value)) return value;
  throw new TypeError(`the parameter ${path} is not a finite number`);
}

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null);
