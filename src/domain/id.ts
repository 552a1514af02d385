import { hash } from 'node:crypto';

/** What an id names: its prefix. */
export type Prefix = 'art' | 'out' | 'men' | 'att' | 'des' | 'act' | 'pla' | 'sta' | 'utt' | 'eve' | 'jud' | 'edg';

/**
 * A content address: the prefix and the first 80 bits of the SHA-256 of the parts, in hexadecimal.
 * Equal parts give equal ids on every machine.
 */
export function idOf(prefix: Prefix, ...parts: readonly (string | number | null)[]): string {
  const digest = hash('sha256', JSON.stringify(parts), 'hex');
  return `${prefix}_${digest.slice(0, 20)}`;
}
