import { createHash } from 'node:crypto';
import { GraphQLError, parse, print } from 'graphql';
import { readOperations } from '../api/operations.ts';

/** The operations that we ship, by the SHA-256 of their text. */
export interface PersistedOperations {
  /** The text with this hash; undefined where there is none. */
  readonly textOf: (hash: string) => string | undefined;
  /** Whether a text is one of them, however it is laid out. */
  readonly includes: (text: string) => boolean;
}

/** Each operation is known by the hash of its text as printed by graphql-js, and of its text as it stands in the file. */
export function persistedOperations(): PersistedOperations {
  const operations = readOperations().map(({ text }) => ({ text, printed: print(parse(text)) }));
  const byHash = new Map(operations.flatMap(({ text, printed }) => [text, printed].map(one => [hashOf(one), printed])));
  const longest = Math.max(0, ...operations.map(({ text }) => text.length));
  return {
    textOf: hash => byHash.get(hash.toLowerCase()),
    includes: text => text.length <= 4 * longest && byHash.has(hashOf(plain(text))),
  };
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

function plain(text: string): string {
  try {
    return print(parse(text, { maxTokens: 5_000 }));
  } catch (error) {
    if (error instanceof GraphQLError || error instanceof RangeError) return text;
    throw error;
  }
}
