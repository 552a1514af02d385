import type { Parameters } from './graph.ts';

/**
 * The same parameters, checked deep: a date, map, set or `undefined` would be stored as something else, and nobody would be told.
 */
export function checked(parameters: Parameters): Parameters {
  check(parameters, []);
  return parameters;
}

/** The same parameters, checked deep, with every whole number passed through `whole`. */
export const encoded = (parameters: Parameters, whole: (value: number) => unknown): Record<string, unknown> =>
  encode(checked(parameters), whole) as Record<string, unknown>;

function check(value: unknown, path: (string | number)[]): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`the parameter ${shown(path)} is not a finite number`);
  } else if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at += 1) checkAt(at, value[at], path);
  } else {
    if (!isPlainObject(value)) throw new TypeError(`the parameter ${shown(path)} is not plain data`);
    for (const key of Object.keys(value)) checkAt(key, value[key], path);
  }
}

function checkAt(key: string | number, value: unknown, path: (string | number)[]): void {
  path.push(key);
  check(value, path);
  path.pop();
}

const shown = ([name, ...path]: readonly (string | number)[]): string =>
  `${name}${path.map(key => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')}`;

function encode(value: unknown, whole: (value: number) => unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? whole(value) : value;
  if (Array.isArray(value)) return value.map(item => encode(item, whole));
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, encode(item, whole)]));
}

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null);
