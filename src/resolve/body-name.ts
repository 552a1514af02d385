import type { Descriptor } from '../domain/descriptor.ts';
import { foldName } from '../domain/fold-name.ts';
import { isCountry, withCountryCodes } from './lexicon/countries.ts';
import {
  bodyStopwords,
  businessWords,
  collectives,
  genericBodyWords,
  outletSuffixes,
  spellings,
} from './lexicon/words.ts';
import { spelledAlike } from './spelling.ts';
import { singularOf, withoutPossessive } from './word-forms.ts';

/** A body's name taken apart. */
export interface BodyName {
  /** The name written as one word. */
  readonly joined: string;
  /** The word that tells a firm from others where the rest is what firms of its kind call themselves. */
  readonly opening: string | null;
  /** What else the article calls it by name, each as one comparable string. */
  readonly aliases: readonly string[];
  /** The first letters, with and without the small words. */
  readonly initials: readonly string[];
  /** The name is an abbreviation: "NATO". */
  readonly abbreviated: boolean;
  /** Nothing but words that many bodies share: "foreign ministry". */
  readonly generic: boolean;
}

export const noBodyName: BodyName = {
  joined: '',
  opening: null,
  aliases: [],
  initials: [],
  abbreviated: false,
  generic: false,
};

/** Takes a body's name apart. */
export function readBodyName(descriptor: Descriptor, country: string | null): BodyName & { words: readonly string[] } {
  const { name } = descriptor;
  const ordered = wordsOf(name, country);
  return {
    words: sortedSet(ordered),
    joined: ordered.join(''),
    opening: openingAmong(ordered),
    aliases: aliasesOf(descriptor, country),
    initials: initialsOf(name),
    abbreviated: /^(?:[Tt]he )?(?:\p{Lu}\.?){2,6}$/u.test(name.trim()),
    generic: ordered.every(word => genericBodyWords.has(word)),
  };
}

/** The word by which a firm goes for short: "corvane" of "Corvane Lines"; null where a name has none. */
export const shortNameOf = (name: string, country: string | null): string | null =>
  openingAmong(wordsOf(name, country));

function openingAmong([first, ...rest]: readonly string[]): string | null {
  const firm = rest.length > 0 && rest.every(word => businessWords.has(word));
  return firm && !genericBodyWords.has(first!) ? first! : null;
}

/** A body's name as one string that spelling, order and small words do not change. */
export const bodyKey = (name: string, country: string | null): string => sortedSet(wordsOf(name, country)).join(' ');

function wordsOf(name: string, country: string | null): readonly string[] {
  const folded = foldName(withoutPossessive(name)).replace(outletSuffixes, '').split(' ');
  const coded = withCountryCodes(folded);
  const all = coded
    .filter(word => word !== country && !bodyStopwords.has(word))
    .map(word => (isCountry(word) ? word : spelledOneWay(word)));
  // "Rebels Iron Dawn": the description before a name is no part of it.
  const telling = all.length > 2 && collectives.has(all[0]!) ? all.slice(1) : all;
  return telling.length > 0 ? telling : coded;
}

function spelledOneWay(word: string): string {
  const singular = singularOf(word);
  return spellings.get(word) ?? spellings.get(singular) ?? singular;
}

function aliasesOf({ name, names }: Descriptor, country: string | null): readonly string[] {
  const own = bodyKey(name, country);
  const called = names.map(each => each.text).filter(text => /^(?:[Tt]he )?\p{Lu}/u.test(text));
  const telling = called
    .map(text => sortedSet(wordsOf(text, country)))
    .filter(words => !words.every(word => genericBodyWords.has(word) || isCountry(word)));
  return sortedSet(telling.map(words => words.join(' ')).filter(key => key !== own));
}

/** "NUTD" and "NUOTD" of "National Union of Tram Drivers". */
function initialsOf(name: string): readonly string[] {
  const words = foldName(withoutPossessive(name)).replace(/^the /, '').split(' ');
  const letters = (some: readonly string[]): string => some.map(word => word[0]).join('');
  const found = [letters(words), letters(words.filter(word => !bodyStopwords.has(word)))];
  return sortedSet(found.filter(initials => initials.length > 2));
}

/** What two names of bodies have to do with each other. */
export type BodyNaming =
  /** The same words, in whatever order, parted or not. */
  | 'EQUAL'
  /** The same words in other spellings. */
  | 'SPELLED'
  /** The article of one calls it by the other's name too. */
  | 'ALIAS'
  /** One is the other's first letters. */
  | 'INITIALS'
  /** One is the word that opens the other, a firm's. */
  | 'OPENING'
  /** One holds all words of the other. */
  | 'WITHIN';

type Bearer = BodyName & { readonly words: readonly string[] };

/** What two names of bodies have to do with each other; null where they share nothing that tells. */
export function compareBodies(a: Bearer, b: Bearer): BodyNaming | null {
  const [x, y] = [a.words.join(' '), b.words.join(' ')];
  if (x === y || a.joined === b.joined) return 'EQUAL';
  if (a.words.length === b.words.length && sameInSpelling(a, b)) return 'SPELLED';
  if (a.aliases.includes(y) || b.aliases.includes(x)) return 'ALIAS';
  if (isInitials(a, b) || isInitials(b, a)) return 'INITIALS';
  if (a.opening === y || b.opening === x) return 'OPENING';
  const [short, long] = a.words.length < b.words.length ? [a.words, b.words] : [b.words, a.words];
  return short.length > 1 && short.every(word => long.includes(word)) ? 'WITHIN' : null;
}

const sameInSpelling = (a: Bearer, b: Bearer): boolean =>
  a.words.every(word => b.words.some(other => word === other || (word.length > 4 && spelledAlike(word, other)))) &&
  b.words.every(word => a.words.some(other => word === other || (word.length > 4 && spelledAlike(word, other))));

const isInitials = (short: Bearer, long: Bearer): boolean =>
  short.words.length === 1 && short.abbreviated && long.initials.includes(short.joined);

const sortedSet = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();
