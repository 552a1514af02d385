import { organizationNouns } from '../lexicon/bodies.ts';
import { outletNouns } from '../lexicon/bodies-outlets.ts';
import { isCollective, isPlural, singularOf } from '../lexicon/collectives.ts';
import { roleNouns } from '../lexicon/roles.ts';
import { shortOffices, titles } from '../lexicon/titles.ts';
import type { Tagged, Word } from '../tag.ts';
import { spanAt, wordAfter } from '../words-in.ts';
import type { FoundMention } from './found-mention.ts';
import type { Phrase } from './phrase.ts';
import { quantifiers } from './word-classes.ts';

/** The words of an article as noun phrases are found over them. */
export interface Worded {
  readonly doc: Tagged;
  readonly words: readonly Word[];
  readonly lower: readonly string[];
  /** For each word the name it belongs to. */
  readonly nameOf: readonly (Phrase | null)[];
  startsParagraph(index: number): boolean;
  startsSentence(index: number): boolean;
  /** Whether a word is a noun that heads a description. */
  isHead(index: number): boolean;
}

export function wordsOf(doc: Tagged, names: readonly FoundMention[]): Worded {
  const { sentences, text, words } = doc;
  const lower = words.map(word => word.text.toLowerCase());
  const nameOf = namesByWord(words, names);
  return {
    doc,
    words,
    lower,
    nameOf,
    startsParagraph: index => {
      const [word, before] = [words[index], words[index - 1]];
      return !!word && !!before && text.slice(before.end, word.start).includes('\n');
    },
    startsSentence: index => {
      const { start } = words[index]!;
      return sentences[spanAt(sentences, start)]?.start === start;
    },
    isHead: index => {
      const word = lower[index];
      if (word === undefined || nameOf[index] || !/^\p{L}/u.test(word)) return false;
      return isNoun(word) || (!isMeasure(word) && isNoun(word.slice(word.lastIndexOf('-') + 1)));
    },
  };
}

/** "A two-line note", "a 12-side leaflet": how much of something, whatever the noun could be on its own. */
const isMeasure = (word: string): boolean => {
  const [count = '', unit] = word.split('-');
  return (
    unit !== undefined &&
    (quantifiers.has(count) ||
      /^(?:\d+|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)$/.test(count))
  );
};

function namesByWord(words: readonly Word[], names: readonly FoundMention[]): readonly (Phrase | null)[] {
  const nameOf: (Phrase | null)[] = words.map(() => null);
  for (const name of names) {
    const phrase = { from: wordAfter(words, name.start), to: wordAfter(words, name.end - 1) + 1 };
    nameOf.fill(phrase, phrase.from, phrase.to);
  }
  return nameOf;
}

/** Whether word lists know a word as a noun for a person, a body, an outlet or a collective. */
export const isNoun = (word: string): boolean =>
  roleNouns.has(word) ||
  organizationNouns.has(word) ||
  outletNouns.has(word) ||
  isCollective(word) ||
  (isPlural(word) && organizationNouns.has(singularOf(word)));

export const isTitle = (word: string): boolean => titles.has(word) || shortOffices.has(word.replace(/s$/, ''));
