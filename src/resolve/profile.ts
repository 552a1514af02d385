import type { Descriptor } from '../domain/descriptor.ts';
import { foldName } from '../domain/fold-name.ts';
import { byText, groupBy } from '../domain/order.ts';
import { isCountry, withCountryCodes } from './lexicon/countries.ts';
import { officeOf } from './lexicon/offices.ts';
import {
  bodyStopwords,
  collectives,
  generations,
  genericBodyWords,
  outletSuffixes,
  quantifiers,
  spellings,
  titles,
} from './lexicon/words.ts';
import { properName } from './proper-name.ts';

/** Profiles are compared only within a family; what is LONE stands for itself. */
export type Family = 'PERSON' | 'HOLDER' | 'GOVERNMENT' | 'BODY' | 'GROUP' | 'PLACE' | 'LONE';

/** What comparison sees of a descriptor. */
export interface ProfileContent {
  readonly family: Family;
  /** The words of the name that tell it from others, folded. */
  readonly words: readonly string[];
  /** "jr" against "sr". */
  readonly generation: string | null;
  readonly offices: readonly string[];
  /** The bodies spoken for or belonged to, each as one comparable string. */
  readonly bodies: readonly string[];
  readonly country: string | null;
  readonly gender: Descriptor['gender'];
  /** Nothing but words that many bodies share: "foreign ministry". */
  readonly generic: boolean;
}

/** All descriptors that show the same, compared as one, so that cost follows distinct names and not their number. */
export interface Profile extends ProfileContent {
  /** The smallest of its descriptors. */
  readonly id: string;
  readonly descriptorIds: readonly string[];
}

/** What every descriptor shows, by its id. */
export function contentsOf(descriptors: readonly Descriptor[]): ReadonlyMap<string, ProfileContent> {
  const all = new Map(descriptors.map(descriptor => [descriptor.id, descriptor]));
  return new Map(descriptors.map(descriptor => [descriptor.id, contentOf(descriptor, all)]));
}

/** One profile for all descriptors that show the same; each that stands `alone` has its own. */
export function profilesOf(
  contents: ReadonlyMap<string, ProfileContent>,
  alone: (id: string, content: ProfileContent) => boolean,
): readonly Profile[] {
  const shown = groupBy([...contents.keys()].sort(byText), id =>
    alone(id, contents.get(id)!) ? id : JSON.stringify(contents.get(id)),
  );
  return [...shown.values()].map(descriptorIds => ({
    ...contents.get(descriptorIds[0]!)!,
    id: descriptorIds[0]!,
    descriptorIds,
  }));
}

function contentOf(descriptor: Descriptor, all: ReadonlyMap<string, Descriptor>): ProfileContent {
  const { kind } = descriptor;
  const bodies = [...descriptor.speaksFor.map(one => one.descriptorId), descriptor.partOf]
    .flatMap(id => all.get(id ?? '') ?? [])
    .filter(body => !body.unnamed || body.kind === 'GOVERNMENT')
    .flatMap(body => bodyKeyOf(body) ?? []);
  const common = {
    offices: sortedSet(
      [...descriptor.roles, ...descriptor.speaksFor.map(one => one.role)].map(foldName).filter(Boolean).map(officeOf),
    ),
    bodies: sortedSet(bodies),
    country: descriptor.country,
    gender: descriptor.gender,
    generation: null,
    generic: false,
  };
  if (kind === 'PERSON')
    return properName(descriptor) === null ? unnamedPerson(descriptor, common) : person(descriptor, common);
  if (kind === 'PLACE') return { ...common, ...bare, family: 'PLACE', words: foldName(descriptor.name).split(' ') };
  if (kind === 'GOVERNMENT') return government(descriptor, common);
  if (kind === 'GROUP' && descriptor.unnamed) return group(descriptor, common);
  const described = body(descriptor, common);
  const unknown = descriptor.unnamed && described.words.length < TELLING;
  return unknown ? { ...common, ...bare, family: 'LONE', words: [] } : described;
}

/** "The dock workers' union" tells which one is meant, "the union" does not. */
const TELLING = 3;

/** What persons alone are known by is left out of the profiles of others. */
const bare = { offices: [], bodies: [], gender: null } as const;

type Common = Omit<ProfileContent, 'family' | 'words'>;

function person(descriptor: Descriptor, common: Common): ProfileContent {
  const written = foldName(withoutPossessive(properName(descriptor) ?? descriptor.name)).split(' ');
  const generation = written.length > 1 ? (written.find(word => generations.has(word)) ?? null) : null;
  const kept = written.filter(
    (word, at) => !(titles.has(word) && at < written.length - 1) && !(generations.has(word) && at > 0),
  );
  return { ...common, family: 'PERSON', generation: generation && generationOf(generation), words: kept };
}

const generationOf = (word: string) => ({ junior: 'jr', ii: 'jr', senior: 'sr' })[word] ?? word;

/** "A US official" is one of "US officials"; "the Kremlin's spokesman" holds an office; anybody else stands for himself. */
function unnamedPerson(descriptor: Descriptor, common: Common): ProfileContent {
  const described = group(descriptor, common);
  if (described.country && collectives.has(described.words.at(-1) ?? '')) return described;
  const holds = common.offices.length > 0 && common.bodies.length > 0;
  return { ...common, family: holds ? 'HOLDER' : 'LONE', words: [] };
}

function government(descriptor: Descriptor, common: Common): ProfileContent {
  const words = withCountryCodes(foldName(descriptor.name).split(' '));
  const country = descriptor.country ?? words.find(isCountry) ?? null;
  return { ...common, ...bare, family: 'GOVERNMENT', country, words: country ? [] : words };
}

function group(descriptor: Descriptor, common: Common): ProfileContent {
  const coded = withCountryCodes(foldName(withoutPossessive(descriptor.name)).split(' '));
  const country = descriptor.country ?? coded.find(isCountry) ?? null;
  const words = coded.filter(word => word !== country && !quantifiers.has(word) && !/^\d+$/.test(word));
  const last = words.at(-1);
  return {
    ...common,
    ...bare,
    family: 'GROUP',
    country,
    bodies: country ? [] : common.bodies,
    words: last ? [...words.slice(0, -1), singularOf(last)] : words,
  };
}

function body(descriptor: Descriptor, common: Common): ProfileContent {
  const country = countryOf(descriptor);
  const words = bodyWords(descriptor, country);
  return {
    ...common,
    ...bare,
    family: 'BODY',
    country,
    words,
    generic: words.every(word => genericBodyWords.has(word)),
  };
}

const countryOf = (descriptor: Descriptor): string | null =>
  descriptor.country ?? codedWords(descriptor).find(isCountry) ?? null;

const codedWords = (descriptor: Descriptor) =>
  withCountryCodes(foldName(withoutPossessive(descriptor.name)).replace(outletSuffixes, '').split(' '));

function bodyWords(descriptor: Descriptor, country: string | null): readonly string[] {
  const coded = codedWords(descriptor).map(word => spellings[word] ?? word);
  const all = coded.filter(word => word !== country && !bodyStopwords.has(word));
  // "Rebels Iron Dawn": the description before a name is no part of it.
  const telling = all.length > 2 && collectives.has(singularOf(all[0]!)) ? all.slice(1) : all;
  return telling.length > 0 ? sortedSet(telling) : sortedSet(coded);
}

function bodyKeyOf(descriptor: Descriptor): string | null {
  if (descriptor.kind === 'PERSON' || descriptor.kind === 'PLACE') return null;
  if (descriptor.kind === 'GOVERNMENT') {
    const country = descriptor.country ?? codedWords(descriptor).find(isCountry);
    return country ? `government ${country}` : `government ${foldName(descriptor.name)}`;
  }
  return bodyWords(descriptor, countryOf(descriptor)).join(' ');
}

const singularOf = (word: string) => word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
const withoutPossessive = (name: string) => name.replace(/['’]s(?![\p{L}])/gu, '');
const sortedSet = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();
