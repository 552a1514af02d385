import type { Tagged } from '../tag.ts';
import { withComplements } from './complements.ts';
import type { FoundMention } from './found-mention.ts';
import { headedPhrases } from './headed-phrases.ts';
import { inOrderOnce } from './phrase.ts';
import { speakerPhrases } from './speaker-phrases.ts';
import { wordsOf } from './worded.ts';

/** The descriptions of an article: role nouns, collectives and organisations as noun phrases, and whatever else is said to speak. */
export function nominalMentions(doc: Tagged, names: readonly FoundMention[]): readonly FoundMention[] {
  const worded = wordsOf(doc, names);
  const headed = headedPhrases(worded);
  const phrases = inOrderOnce([...headed, ...speakerPhrases(headed, worded)]);
  return inOrderOnce(withComplements(phrases, worded)).map(({ from, to }) => ({
    start: doc.words[from]!.start,
    end: doc.words[to - 1]!.end,
    kind: 'NOMINAL',
    name: null,
  }));
}
