import { byText, groupBy } from '../domain/order.ts';
import type { Claim } from './claim.ts';
import { negations } from './lexicon/opposites.ts';

/**
 * The words that stand for a statement: an affirmative whole sentence that names somebody before what is negated or points
 * elsewhere, and before what leaves open who or what; then the most frequent form, the shortest, the smallest. No order of the
 * reports can change it.
 */
export function canonicalText(claims: readonly Claim[]): string {
  const texts = claims.flatMap(claim =>
    claim.saids.map(said => ({ claim, form: claim.words.join(' '), text: said.attribution.proposition.text.trim() })),
  );
  const ranked = [...groupBy(texts, one => one.form).values()]
    .map(same => ({ claim: same[0]!.claim, count: same.length, text: same.map(one => one.text).sort(byText)[0]! }))
    .sort(
      (x, y) =>
        rank(x.claim) - rank(y.claim) || y.count - x.count || x.text.length - y.text.length || byText(x.text, y.text),
    );
  return withoutStrayQuotes(ranked[0]!.text);
}

const FEWEST_WORDS = 4;

const rank = (claim: Claim): number =>
  (claim.pointer ? 8 : 0) +
  (claim.words.some(word => negations.has(word)) || claim.negated ? 4 : 0) +
  (claim.subjectId === null || claim.words.length < FEWEST_WORDS || !namesSomebody(claim) ? 2 : 0) +
  (claim.words.some(word => open.has(word)) ? 1 : 0);

/** What a denial of anybody or anything leaves once it is affirmed. */
const open = new Set(['somebody', 'someone', 'something', 'somewhere']);

/** Whether it names any of those of whom its article tells: "the company" says little to who reads that alone. */
const namesSomebody = ({ company, words }: Claim): boolean => words.some(word => company.includes(word));

/** A quotation that begins or ends within the sentence leaves half a pair of marks behind. */
const withoutStrayQuotes = (text: string) =>
  text
    .replace(/["“”]/g, '')
    .replace(/(^|\s)['‘’](\p{L}[^'‘’]*)['’](?=[\s.,;:]|$)/gu, '$1$2')
    .replace(/(^|\s)['‘’](?=\p{L})/gu, '$1');
