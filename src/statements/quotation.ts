import { wordsOf } from './comparable-words.ts';
import type { Said } from './said.ts';

/** The share of the shorter's words that make two quotations one, and how many words it takes. */
const SHARED = 0.8;
const FEWEST = 5;
/** So few are enough where the longer has them in a run. */
const FEWEST_IN_A_RUN = 3;

/** The words a report puts in the speaker's mouth; none where it only paraphrases, or where a person says that it means something else. */
export function quotedWords({ attribution, quote }: Said): readonly string[] {
  if (attribution.machine?.statement !== undefined) return [];
  if (attribution.mode === 'DIRECT') return wordsOf(quote);
  if (attribution.mode === 'INDIRECT') return [];
  const quoted = [...quote.matchAll(/["“]([^"“”]+)["”]?|(?<!\p{L})['‘](.{1,1000}?)['’](?!\p{L})/gu)];
  return wordsOf(quoted.map(match => match[1] ?? match[2] ?? '').join(' '));
}

/** Whether two quotations are the same words, one of them perhaps cut. */
export const shareQuotation = (a: readonly string[], b: readonly string[]): boolean =>
  Math.min(a.length, b.length) >= FEWEST && containment(a, b) >= SHARED;

/** Whether one quotation is a run of words of the other. */
export function isCutFrom(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= FEWEST_IN_A_RUN && ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
}

/** How much of the shorter one's words the longer one has too. */
export function containment(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of long) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of short) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return shared / short.length;
}
