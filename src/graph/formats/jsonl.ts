import type { Image } from '../../domain/image.ts';
import { lineOf, recordsOf } from '../records.ts';

/** The graph as JSON Lines: one record a line. */
export function* jsonl(image: Image): Iterable<string> {
  for (const record of recordsOf(image)) yield lineOf(record);
}
