import { DomainError } from '../domain/errors.ts';
import type { Reading } from '../domain/reading.ts';
import type { Raw } from '../text/clean.ts';
import { read } from '../text/read.ts';
import type { Encoder } from '../text/tag.ts';
import { nameOf } from './feed/fed.ts';

/** An input that could not be read, and why, in one line. */
export interface Rejected {
  readonly kind: 'rejected';
  readonly file: string;
  readonly reason: string;
}

/** Does something with an article that may fail on it; one bad article stops no other. */
export async function attempt<Value>(
  file: string,
  work: () => Promise<Value>,
): Promise<{ readonly value: Value } | Rejected> {
  try {
    return { value: await work() };
  } catch (error) {
    return { kind: 'rejected', file, reason: reasonOf(error) };
  }
}

/** Reads one article, or tells why it cannot be read. */
export const readOne = (raw: Raw, encoder: Encoder): Promise<{ readonly value: Reading } | Rejected> =>
  attempt(nameOf(raw), () => read(raw, encoder));

function reasonOf(error: unknown): string {
  const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return error instanceof DomainError ? message : `the reader failed on it: ${message}`;
}
