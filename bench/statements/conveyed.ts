import { jaccard, wordsOf } from '../../src/cli/eval/compare-words.ts';
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
  const found = attributions.map(attribution => ({
    attribution,
    words: wordsOf(attribution.content.map(span => textOf(article.text, span)).join(' ')),
  }));
  const possible = marks
    .flatMap(mark => {
      const words = wordsOf(mark.content);
      return found.map(each => ({ mark, attribution: each.attribution, alike: jaccard(each.words, words) }));
    })
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike);
  const taken = new Set<Marked | Attribution>();
  return possible
    .filter(({ mark, attribution }) => {
      if (taken.has(mark) || taken.has(attribution)) return false;
      taken.add(mark).add(attribution);
      return mark.side !== null && attribution.stance !== 'NONE';
    })
    .map(({ mark: { claim, side }, attribution }) => ({
      attribution,
      says: claim === null || side === attribution.stance ? claim : `not ${claim}`,
    }));
}
