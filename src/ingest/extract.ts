import type { Reading } from '../domain/reading.ts';
import type { Encoder } from '../text/tag.ts';
import { type Rejected, readOne } from './attempt.ts';
import type { Fed } from './feed/fed.ts';

/** What was found in one input, or why it could not be read. */
export type Extracted = { readonly kind: 'read'; readonly reading: Reading } | Rejected;

/** Reads what is fed, one article at a time, and keeps nothing. */
export async function* extract(fed: AsyncIterable<Fed>, encoder: Encoder): AsyncGenerator<Extracted> {
  for await (const item of fed) {
    const read = item.kind === 'rejected' ? item : await readOne(item.raw, encoder);
    yield 'reason' in read ? read : { kind: 'read', reading: read.value };
  }
}
