import { jaccard, wordsOf } from '../../src/cli/eval/compare-words.ts';
import { oneToOne } from '../../src/cli/eval/one-to-one.ts';
import type { Attribution } from '../../src/domain/attribution.ts';
import type { Reading } from '../../src/domain/reading.ts';
import { textOf } from '../../src/domain/span.ts';
import type { Marked } from './dossiers.ts';

/** What the reader found for a mark. */
export interface Conveyed {
  readonly attribution: Attribution;
  /**
   * The claim it says when affirmed as the reader affirms it: who denies that a claim holds in affirmative words says another thing,
   * its opposite. Null where it is none of the dossier's.
   */
  readonly says: string | null;
}

/** The share of words from which a content found is the one that is marked. */
const ALIKE = 0.5;

/** The attributions that stand for an article's marks, one for one, the most alike first; only those that take a side. */
export function conveyedIn({ article, attributions }: Reading, marks: readonly Marked[]): readonly Conveyed[] {
  const read = attributions.map(found => ({
    found,
    words: wordsOf(found.content.map(span => textOf(article.text, span)).join(' ')),
  }));
  const possible = marks
    .flatMap(gold => {
      const marked = wordsOf(gold.content);
      return read.map(({ found, words }) => ({ gold, found, alike: jaccard(words, marked) }));
    })
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike);
  return oneToOne(possible)
    .filter(({ gold, found }) => gold.side !== null && found.stance !== 'NONE')
    .map(({ gold: { claim, side }, found }) => ({
      attribution: found,
      says: claim === null || side === found.stance ? claim : `not ${claim}`,
    }));
}
