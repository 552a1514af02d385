import { foldName } from '../domain/fold-name.ts';
import { familyNameFirst, familyNamesFirst } from './lexicon/countries.ts';
import { formsOfOneName } from './lexicon/given-names.ts';
import { eitherWay, generations, leadingParticles, particles } from './lexicon/name-parts.ts';
import { titles } from './lexicon/words.ts';
import { type Likeness, likenessOf, spelledAlike } from './spelling.ts';

/** A person's name taken apart. */
export interface PersonName {
  /** The parts that tell, in order, folded; a hyphen joins what is one part: "jean-baptiste". */
  readonly words: readonly string[];
  /** "elder", "younger", "third". */
  readonly generation: string | null;
}

/** What two names of persons have to do with each other. */
export type Naming =
  /** The same parts. */
  | 'EQUAL'
  /** Spellings, orders, short forms or initials of one another. */
  | 'FORMS'
  /** One name but for a slip of the pen. */
  | 'SLIP'
  /** One gives only the surname of the other. */
  | 'SURNAME'
  /** One surname, two given names. */
  | 'OTHER_GIVEN';

/** Takes a person's name apart: titles and particles are left out. */
export function readPersonName(written: string): PersonName {
  const marked = written
    .replace(/\p{Lu}\.(?=\p{Lu}\.)/gu, '$& ')
    .split(/\s+/)
    .map(part => ({ lower: !/^['’]?\p{Lu}/u.test(part), word: foldName(part.replace(/[-‐‑–]/g, 'hyphen')) }))
    .map(({ lower, word }) => ({
      lower,
      word: word
        .replaceAll(' ', '')
        .replace(/hyphen/g, '-')
        .replace(/^(?:al|el)-/, ''),
    }))
    .filter(({ word }) => word !== '' && word !== '-');
  const last = marked.length - 1;
  const generation = marked.findIndex(({ word }, at) => at > 0 && generations.has(word));
  const named = marked.filter(({ word }, at) => !(titles.has(word) && at < last) && !(generations.has(word) && at > 0));
  const kept = named.filter(
    ({ word, lower }, at) => at === named.length - 1 || !isParticle(word, lower, at, named.length),
  );
  return {
    words: joinServants(kept.map(({ word }) => word).filter(word => word !== 'the')),
    generation: generation < 1 ? null : generations.get(marked[generation]!.word)!,
  };
}

/** "Al" opens a name of its own ("Al Marsh"); within a name it is a particle. */
const isParticle = (word: string, lower: boolean, at: number, count: number): boolean =>
  particles.has(word) && (lower || at > 0 || (count === 3 && leadingParticles.has(word)));

/** "Abdul Rahman", "Abd al-Rahman" and "Abdelrahman" are one name. */
function joinServants(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before && /^abd(?:[aeu][lr])?$/.test(before)) joined[joined.length - 1] = `abdul${word}`;
    else joined.push(word.replace(/^abd[aeu][lrnsz](?=.{3})/, 'abdul'));
  }
  return joined;
}

export const isFull = ({ words }: Named): boolean => words.length > 1;

/** A surname, or a surname with initials: it may be anybody's of that family. */
export const isVague = (name: Named): boolean =>
  !isFull(name) || name.words.slice(0, -1).every(word => word.replaceAll('-', '').length === 1);

/** A name with the country that tells the order of its parts. */
export type Named = Pick<PersonName, 'words'> & { readonly country: string | null };

/** A way to read a name: which part is the family's and which are the person's own. */
interface Reading {
  readonly surname: string;
  readonly given: readonly string[];
}

/** The family names that a name may be read to hold. */
export const surnamesOf = (name: Named): readonly string[] => [
  ...new Set(readingsOf(name).flatMap(({ surname }) => [surname, ...partsOf(surname)])),
];

function readingsOf({ words, country }: Named): readonly Reading[] {
  const western = { surname: words.at(-1)!, given: words.slice(0, -1) };
  const first = words[0]!;
  const eastern =
    words.length > 1 && (familyNamesFirst.has(first) || (country !== null && familyNameFirst.has(country)));
  return eastern ? [western, { surname: first, given: words.slice(1) }] : [western];
}

const partsOf = (word: string): readonly string[] =>
  word.includes('-') ? word.split('-').filter(part => part.length > 2) : [];

/** What two names of persons have to do with each other; null where they share nothing that tells. */
export function compareNames(a: Named, b: Named): Naming | null {
  if (a.words.join(' ') === b.words.join(' ')) return isFull(a) ? 'EQUAL' : 'SURNAME';
  if (!isFull(a) || !isFull(b)) return surnameOf(a, b) || surnameOf(b, a) ? 'SURNAME' : null;
  if (isReversed(a, b)) return 'FORMS';
  const found = readingsOf(a).flatMap(one => readingsOf(b).flatMap(other => compareReadings(one, other) ?? []));
  if (secondSurname(a, b) || secondSurname(b, a)) found.push('FORMS');
  return (['FORMS', 'SLIP', 'OTHER_GIVEN'] as const).find(naming => found.includes(naming)) ?? null;
}

/** "Kalda" of "Mari Kalda" or "Mari Kalda-Tamm". */
const surnameOf = (short: Named, long: Named): boolean =>
  !isFull(short) && surnamesOf(long).some(surname => spelledAlike(short.words[0]!, surname));

/** The same two parts the other way round, unless both orders make a name. */
function isReversed(a: Named, b: Named): boolean {
  const [x, y] = [a.words, b.words];
  if (
    x.length !== y.length &&
    joined(x.slice(1)) !== joined(y.slice(0, -1)) &&
    joined(y.slice(1)) !== joined(x.slice(0, -1))
  )
    return false;
  if ([...x, ...y].every(word => eitherWay.has(word))) return false;
  const turned = (one: readonly string[], other: readonly string[]): boolean =>
    spelledAlike(one[0]!, other.at(-1)!) && givenAlike(one.slice(1), other.slice(0, -1)) === 'ALIKE';
  return turned(x, y) || turned(y, x);
}

/** A second surname that one of the two leaves out. */
const secondSurname = (long: Named, short: Named): boolean =>
  long.words.length === short.words.length + 1 &&
  short.words.every((word, at) => spelledAlike(word, long.words[at]!)) &&
  short.words[0]!.length > 1;

function compareReadings(a: Reading, b: Reading): Naming | null {
  const surname = surnameLikeness(a.surname, b.surname);
  if (!surname) return null;
  const given = givenLikeness(a.given, b.given);
  if (surname === 'NEAR') return given === 'ALIKE' && !isInitials(a.given) && !isInitials(b.given) ? 'SLIP' : null;
  return given === null ? 'OTHER_GIVEN' : given === 'NEAR' ? 'SLIP' : 'FORMS';
}

function surnameLikeness(a: string, b: string): Likeness | null {
  const whole = likenessOf(a, b);
  if (whole === 'ALIKE') return whole;
  const [one, other] = [partsOf(a), partsOf(b)];
  if (one.length > 0 && other.length === 0 && spelledAlike(one[0]!, b)) return 'ALIKE';
  if (other.length > 0 && one.length === 0 && spelledAlike(other[0]!, a)) return 'ALIKE';
  return whole;
}

const isInitials = (given: readonly string[]): boolean => given.every(name => name.length === 1);

/** Whether the given names of two people with one surname may be one person's. */
function givenLikeness(a: readonly string[], b: readonly string[]): Likeness | null {
  const alike = givenAlike(a, b);
  if (alike) return alike;
  if (a.length !== 1 || b.length !== 1) return null;
  const isSlip = likenessOf(a[0]!, b[0]!) === 'NEAR' && !otherEnding(a[0]!, b[0]!);
  return isSlip || otherVowel(a[0]!, b[0]!) ? 'NEAR' : null;
}

/** "Lise", "Lisa". */
const otherVowel = (a: string, b: string): boolean =>
  a.length > 3 && a.length === b.length && a.slice(0, -1) === b.slice(0, -1) && /[ae]$/.test(a) && /[ae]$/.test(b);

/** "Ignacio", "Ignacia": an ending tells brother from sister. */
const otherEnding = (a: string, b: string): boolean =>
  a.slice(0, -2) === b.slice(0, -2) || a.slice(0, -1) === b || b.slice(0, -1) === a;

function givenAlike(a: readonly string[], b: readonly string[]): Likeness | null {
  if (joined(a) === joined(b) || spelledAlike(joined(a), joined(b))) return 'ALIKE';
  const [x, y] = [a.flatMap(splitInitials), b.flatMap(splitInitials)];
  const shorter = Math.min(x.length, y.length);
  return x.slice(0, shorter).every((name, at) => namesAgree(name, y[at]!)) ? 'ALIKE' : null;
}

/** "J-P" as two initials, "jean-baptiste" as two names. */
const splitInitials = (name: string): readonly string[] => name.split('-');

const namesAgree = (a: string, b: string): boolean =>
  spelledAlike(a, b) || formsOfOneName(a, b) || (Math.min(a.length, b.length) === 1 && a[0] === b[0]);

const joined = (words: readonly string[]): string => words.join('').replaceAll('-', '');
