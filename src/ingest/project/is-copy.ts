import type { Article } from '../../domain/article.ts';
import { shinglesOf } from './shingles.ts';

/** The share of the shorter article's own words that makes two copies. */
const COPIED = 0.3;
/** A rewrite that keeps fewer of the words keeps the quotations: this share of its own words, and `COPIED` of all. */
const REWRITTEN = 0.2;
/** Of the longer one so much is shared, or the beginning: else it holds more than one report, or only a common paragraph. */
const OF_LONGER = 0.2;
const OF_LEAD = 0.3;
/** Texts with fewer shingles are copies only where they are equal. */
const SHORTEST = 8;

/** Whether two articles are one text: put up again, cut, or lightly rewritten. Quotations alone, however many, do not make a copy. */
export function isCopy(a: Article, b: Article): boolean {
  const [one, other] = [shinglesOf(a), shinglesOf(b)];
  const whole = sharesOf(one.whole, other.whole);
  if (Math.min(one.whole.length, other.whole.length) < SHORTEST) return whole.ofLonger === 1;
  const told = sharesOf(one.told, other.told);
  if (told.ofShorter < (whole.ofShorter < COPIED ? COPIED : REWRITTEN)) return false;
  return told.ofLonger >= OF_LONGER || sharesOf(one.lead, other.lead).ofShorter >= OF_LEAD;
}

/** The shares of two sorted lists that are in both. */
function sharesOf(a: Uint32Array, b: Uint32Array) {
  let shared = 0;
  for (let at = 0, there = 0; at < a.length && there < b.length; ) {
    const [one, other] = [a[at]!, b[there]!];
    if (one === other) shared += 1;
    if (one <= other) at += 1;
    if (other <= one) there += 1;
  }
  return { ofShorter: shared / Math.min(a.length, b.length), ofLonger: shared / Math.max(a.length, b.length) };
}
