import type { Span } from '../../domain/span.ts';
import type { Linked } from '../link-mentions.ts';
import { wordsIn } from '../words-in.ts';

/** The mean probabilities of ASSERTS, DENIES, NONE over the words of a cue. */
export function stanceScores(cue: Span, doc: Linked): readonly [number, number, number] {
  const words = wordsIn(doc.words, cue);
  const mean = (index: 0 | 1 | 2) =>
    words.reduce((sum, word) => sum + word.stance[index], 0) / Math.max(1, words.length);
  return [mean(0), mean(1), mean(2)];
}
