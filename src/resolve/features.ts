import { familyNameFirst } from './lexicon/countries.ts';
import { formsOfOneName } from './lexicon/given-names.ts';
import type { ProfileContent } from './profile.ts';
import { spelledAlike } from './spelling.ts';

/** What all profiles together tell about how far a name can be trusted. */
export interface Bearers {
  /** Whether people with different given names bear this surname. */
  readonly severalPeople: (surname: string) => boolean;
  /** Whether the name stands within the names of different bodies. */
  readonly severalBodies: (profile: ProfileContent) => boolean;
}

/** One reason for or against two profiles being one, with its weight. */
export interface Feature {
  /** The words in which it is told to users. */
  readonly reason: string;
  readonly weight: number;
  /** It speaks of the names themselves; without one such nothing is judged. */
  readonly naming?: true;
  readonly holds: (a: ProfileContent, b: ProfileContent, bearers: Bearers) => boolean;
}

/** The full names are equal, in whatever order. */
const sameFullName = (a: ProfileContent, b: ProfileContent) =>
  full(a) && full(b) && sorted(a.words) === sorted(b.words);

/** The full names are spellings, short forms or initials of one another. */
const likeFullName = (a: ProfileContent, b: ProfileContent) =>
  full(a) && full(b) && sorted(a.words) !== sorted(b.words) && surnamesAgree(a, b) && givenNamesAgree(a, b);

/** One gives only the surname of the other. */
const sameSurname = (a: ProfileContent, b: ProfileContent) => !(full(a) && full(b)) && surnamesAgree(a, b);

/** Several people are known who bear the surname, and a surname or initials do not tell which of them is meant. */
const sharedSurname = (a: ProfileContent, b: ProfileContent, bearers: Bearers) =>
  surnamesAgree(a, b) && (isVague(a) || isVague(b)) && [a, b].some(one => surnamesOf(one).some(bearers.severalPeople));

/** Both speak for or belong to one body. */
const sameBody = (a: ProfileContent, b: ProfileContent) =>
  a.bodies.some(body => b.bodies.some(other => bodiesAgree(body, other)));

/** Both hold one office. */
const sameOffice = (a: ProfileContent, b: ProfileContent) => a.offices.some(office => b.offices.includes(office));

/** Both belong to one country. */
const sameCountry = (a: ProfileContent, b: ProfileContent) => a.country !== null && a.country === b.country;

/** The given names are different names. */
const otherGivenName = (a: ProfileContent, b: ProfileContent) =>
  full(a) && full(b) && surnamesAgree(a, b) && !givenNamesAgree(a, b) && !sameFullName(a, b);

/** One is a man, the other a woman. */
const otherGender = (a: ProfileContent, b: ProfileContent) =>
  a.gender !== null && b.gender !== null && a.gender !== b.gender;

/** They belong to two countries. */
const otherCountry = (a: ProfileContent, b: ProfileContent) =>
  a.country !== null && b.country !== null && a.country !== b.country;

/** They belong to two bodies and hold no office in common. */
const otherOffice = (a: ProfileContent, b: ProfileContent) =>
  a.bodies.length > 0 && b.bodies.length > 0 && !sameBody(a, b) && !sameOffice(a, b);

/** They hold two offices at one body. */
const otherOfficeThere = (a: ProfileContent, b: ProfileContent) =>
  sameBody(a, b) && a.offices.length > 0 && b.offices.length > 0 && !sameOffice(a, b);

/** One is the father, the other the son. */
const otherGeneration = (a: ProfileContent, b: ProfileContent) => a.generation !== b.generation;

/** The names of the bodies are equal. */
const sameName = (a: ProfileContent, b: ProfileContent) =>
  sorted(a.words) === sorted(b.words) || joined(a) === joined(b);

/** The name of one body holds all words of the other's. */
const containedName = (a: ProfileContent, b: ProfileContent) => !sameName(a, b) && contains(a, b);

/** Three words or more are shared. */
const longName = (a: ProfileContent, b: ProfileContent) =>
  containedName(a, b) && Math.min(a.words.length, b.words.length) >= 3;

/** The shorter name stands within the names of several bodies. */
const sharedName = (a: ProfileContent, b: ProfileContent, bearers: Bearers) =>
  containedName(a, b) && bearers.severalBodies(a.words.length < b.words.length ? a : b);

/** The name says only what kind of body it is, and no country tells which. */
const genericName = (a: ProfileContent, b: ProfileContent) => (a.generic || b.generic) && !sameCountry(a, b);

/** What is weighed between two people. */
export const personFeatures: readonly Feature[] = [
  { reason: 'same full name', weight: 0.8, naming: true, holds: sameFullName },
  { reason: 'full names that are forms of one', weight: 0.7, naming: true, holds: likeFullName },
  { reason: 'same surname', weight: 0.4, naming: true, holds: sameSurname },
  { reason: 'same body', weight: 0.3, holds: sameBody },
  { reason: 'same country', weight: 0.2, holds: sameCountry },
  { reason: 'same office', weight: 0.15, holds: sameOffice },
  { reason: 'other given name', weight: -1, naming: true, holds: otherGivenName },
  { reason: 'other generation', weight: -0.8, holds: otherGeneration },
  { reason: 'other gender', weight: -0.9, holds: otherGender },
  { reason: 'several people of that surname', weight: -0.6, holds: sharedSurname },
  { reason: 'other country', weight: -0.4, holds: otherCountry },
  { reason: 'other body and office', weight: -0.25, holds: otherOffice },
  { reason: 'other office at the same body', weight: -0.25, holds: otherOfficeThere },
];

/** What is weighed between two organizations, outlets or named groups. */
export const bodyFeatures: readonly Feature[] = [
  { reason: 'same name', weight: 0.8, naming: true, holds: sameName },
  { reason: 'one name within the other', weight: 0.45, naming: true, holds: containedName },
  { reason: 'three words shared', weight: 0.2, holds: longName },
  { reason: 'same country', weight: 0.2, holds: sameCountry },
  { reason: 'other country', weight: -0.8, holds: otherCountry },
  { reason: 'several bodies of that name', weight: -0.5, holds: sharedName },
  { reason: 'name of a kind of body', weight: -0.3, holds: genericName },
];

/** The words of a person's name that may be the surname. */
export function surnamesOf(profile: ProfileContent): readonly string[] {
  const { words, country } = profile;
  if (words.length < 2) return words;
  const first = country !== null && familyNameFirst.has(country);
  return first ? [words[0]!, words.at(-1)!] : [words.at(-1)!];
}

/** Whether the given names of two people with one surname may be one person's. */
export function givenNamesAgree(a: ProfileContent, b: ProfileContent): boolean {
  const [x, y] = [givenOf(a, b), givenOf(b, a)];
  const shorter = Math.min(x.length, y.length);
  return x.slice(0, shorter).every((name, at) => namesAgree(name, y[at]!));
}

const full = (profile: ProfileContent) => profile.words.length > 1;
const isVague = ({ words }: ProfileContent) =>
  words.length === 1 || words.slice(0, -1).every(word => word.length === 1);
const sorted = (words: readonly string[]) => [...words].sort().join(' ');
const joined = (profile: ProfileContent) => profile.words.join('');

const surnamesAgree = (a: ProfileContent, b: ProfileContent) =>
  surnamesOf(a).some(x => surnamesOf(b).some(y => spelledAlike(x, y))) ||
  compoundSurname(a, b) ||
  compoundSurname(b, a);

/** A second surname that one of the two leaves out. */
const compoundSurname = (a: ProfileContent, b: ProfileContent) =>
  a.words.length > b.words.length && full(b) && b.words.every((word, at) => spelledAlike(word, a.words[at]!));

function givenOf(profile: ProfileContent, other: ProfileContent): readonly string[] {
  if (compoundSurname(profile, other) || compoundSurname(other, profile)) return profile.words.slice(0, 1);
  const shared = surnamesOf(profile).find(word => surnamesOf(other).some(name => spelledAlike(word, name)));
  return shared === profile.words[0] ? profile.words.slice(1) : profile.words.slice(0, -1);
}

const namesAgree = (a: string, b: string) =>
  spelledAlike(a, b) || formsOfOneName(a, b) || (Math.min(a.length, b.length) === 1 && a[0] === b[0]);

function bodiesAgree(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [a.split(' '), b.split(' ')];
  return (
    Math.min(x.length, y.length) >= 2 &&
    a.startsWith('government ') === b.startsWith('government ') &&
    (x.every(word => y.includes(word)) || y.every(word => x.includes(word)))
  );
}

function contains(a: ProfileContent, b: ProfileContent): boolean {
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
  return short.words.length >= 2 && short.words.every(word => long.words.includes(word));
}
