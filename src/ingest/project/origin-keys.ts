import type { Article } from '../../domain/article.ts';
import { shinglesOf } from './shingles.ts';

/** How many keys tell of the whole text, and how many of its beginning, which a copy that is cut keeps. */
const WHOLE = 48;
const LEAD = 6;

/**
 * What copies have in common: MinHash bands of two rows, an article's own whatever else there is. Two that share none are no copies;
 * rewrites of one text that keep four runs of words in ten share one nearly surely, strangers hardly ever.
 */
export function originKeys(article: Article): readonly string[] {
  const { told, lead } = shinglesOf(article);
  return [...bandsOf(told, WHOLE, 'w'), ...bandsOf(lead, LEAD, 'l')];
}

function bandsOf(shingles: Uint32Array, bands: number, prefix: string): readonly string[] {
  const least = new Uint32Array(bands * 2).fill(0xffffffff);
  for (const shingle of shingles)
    for (let row = 0; row < least.length; row += 1) {
      const value = mixed(shingle, row);
      if (value < least[row]!) least[row] = value;
    }
  return Array.from(
    { length: bands },
    (_, band) => `${prefix}${band}.${least[band * 2]!.toString(36)}.${least[band * 2 + 1]!.toString(36)}`,
  );
}

/** MurmurHash3's finalizer, another permutation for each row. */
function mixed(value: number, row: number): number {
  let hash = value ^ Math.imul(row + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
