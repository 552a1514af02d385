import { createHash } from 'node:crypto';
import { textOf } from '../../src/domain/span.ts';
import type { Encoder } from '../../src/text/tag.ts';
import { randomEncoder } from '../text/random-encoder.ts';

/** Tags at random, the same text always the same way: a reader for tests of what becomes of readings. */
export const seededEncoder: Encoder = {
  version: 'reader-at-random',
  tag: doc => randomEncoder(seedOf(doc.text)).tag(doc),
  embed: async ({ text }, passages) =>
    passages.map(passage => vectorOf(passage.map(span => textOf(text, span)).join(' '))),
  close: async () => {},
};

const seedOf = (text: string): number => createHash('sha256').update(text).digest().readUInt32LE();

function vectorOf(sentence: string): string {
  const bytes = Array.from({ length: 12 }, (_, part) => createHash('sha256').update(`${part} ${sentence}`).digest());
  return Buffer.concat(bytes).toString('base64');
}
