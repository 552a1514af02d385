import type { Descriptor } from '../domain/descriptor.ts';
import { foldName } from '../domain/fold-name.ts';
import { groupBy } from '../domain/order.ts';
import { type BodyName, bodyKey, noBodyName, readBodyName } from './body-name.ts';
import { countryNamed, isCountry, withCountryCodes } from './lexicon/countries.ts';
import { officesOf } from './lexicon/offices.ts';
import { bodyStopwords, collectives, quantifiers } from './lexicon/words.ts';
import { readPersonName } from './person-name.ts';
import { properName } from './proper-name.ts';
import { singularOf, withoutPossessive } from './word-forms.ts';

/** Profiles are compared only within a family; what is LONE stands for itself. */
export type Family = 'PERSON' | 'HOLDER' | 'GOVERNMENT' | 'BODY' | 'GROUP' | 'PLACE' | 'LONE';

/** What comparison sees of a descriptor. */
export interface ProfileContent extends BodyName {
  readonly family: Family;
  /** The words of the name that tell it from others, folded: a person's in order, a body's sorted. */
  readonly words: readonly string[];
  /** The "elder" against the "younger". */
  readonly generation: string | null;
  readonly offices: readonly string[];
  /** The bodies spoken for or belonged to, each as one comparable string. */
  readonly bodies: readonly string[];
  /** Whom else the article of a bare surname, or of a body that only its kind names, speaks of by name. */
  readonly around: readonly string[];
  readonly country: string | null;
  readonly gender: Descriptor['gender'];
}

/** All descriptors that show the same, compared as one, so that cost follows distinct names and not their number. */
export interface Profile extends ProfileContent {
  /** The smallest of its descriptors. */
  readonly id: string;
  readonly descriptorIds: readonly string[];
}

/** What every descriptor shows, by its id. */
export function contentsOf(descriptors: readonly Descriptor[]): ReadonlyMap<string, ProfileContent> {
  const articles = new Map(
    [...groupBy(descriptors, descriptor => descriptor.articleId)].map(([id, all]) => [id, articleOf(all)] as const),
  );
  return new Map(
    descriptors.map(descriptor => [descriptor.id, contentOf(descriptor, articles.get(descriptor.articleId)!)]),
  );
}

/** The descriptors of one article, and the people and bodies among them that have names of their own. */
interface Surroundings {
  readonly all: ReadonlyMap<string, Descriptor>;
  readonly named: readonly string[];
}

const articleOf = (descriptors: readonly Descriptor[]): Surroundings => ({
  all: new Map(descriptors.map(descriptor => [descriptor.id, descriptor])),
  named: sortedSet(descriptors.filter(each => !each.unnamed).flatMap(each => ownName(each) ?? [])),
});

function ownName(descriptor: Descriptor): string | null {
  if (descriptor.kind === 'PERSON') {
    const { words } = readPersonName(properName(descriptor) ?? '');
    return words.length > 1 ? words.join(' ') : null;
  }
  return descriptor.kind === 'ORGANIZATION' || descriptor.kind === 'GROUP'
    ? bodyKey(descriptor.name, descriptor.country)
    : null;
}

function contentOf(descriptor: Descriptor, { all, named: around }: Surroundings): ProfileContent {
  const { kind } = descriptor;
  const owners = [...descriptor.speaksFor.map(one => one.descriptorId), descriptor.partOf]
    .flatMap(id => all.get(id ?? '') ?? [])
    .filter(body => !body.unnamed || body.kind === 'GOVERNMENT');
  const common: Common = {
    ...bare,
    offices: sortedSet(
      [...descriptor.roles, ...descriptor.speaksFor.map(one => one.role)]
        .map(foldName)
        .filter(Boolean)
        .flatMap(officesOf),
    ),
    bodies: sortedSet(owners.flatMap(body => ownerKey(body) ?? [])),
    country: descriptor.country,
    gender: descriptor.gender,
  };
  if (kind === 'PERSON') {
    const known = {
      ...common,
      country: descriptor.country ?? onlyOne(owners.flatMap(owner => countryOf(owner) ?? [])),
    };
    return properName(descriptor) === null ? unnamedPerson(descriptor, known) : person(descriptor, known, around);
  }
  if (kind === 'PLACE') return { ...common, ...bare, family: 'PLACE', words: foldName(descriptor.name).split(' ') };
  if (kind === 'GOVERNMENT') return government(descriptor, common);
  if (kind === 'GROUP' && descriptor.unnamed) return group(descriptor, common);
  const described = body(descriptor, common, around);
  const unknown = descriptor.unnamed && described.words.length < TELLING;
  return unknown ? { ...common, ...bare, family: 'LONE', words: [] } : described;
}

const onlyOne = (texts: readonly string[]): string | null => (new Set(texts).size === 1 ? texts[0]! : null);

/** "The dock workers' union" tells which one is meant, "the union" does not. */
const TELLING = 3;

/** What only persons or only bodies are known by is left out of the profiles of others. */
const bare = { ...noBodyName, offices: [], bodies: [], gender: null, generation: null, around: [] } as const;

type Common = Omit<ProfileContent, 'family' | 'words'>;

function person(descriptor: Descriptor, common: Common, around: readonly string[]): ProfileContent {
  const name = readPersonName(withoutPossessive(properName(descriptor) ?? descriptor.name));
  return { ...common, ...name, family: 'PERSON', around: name.words.length > 1 ? [] : around };
}

/** "A US official" is one of "US officials"; "the Kremlin's spokesman" holds an office; anybody else stands for himself. */
function unnamedPerson(descriptor: Descriptor, common: Common): ProfileContent {
  const described = group(descriptor, common);
  if (described.country && collectives.has(headOf(descriptor.name))) return described;
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
  const words = coded
    .filter(word => word !== country && !quantifiers.has(word) && !/^\d+$/.test(word))
    .filter((word, _, all) => all.length === 1 || !bodyStopwords.has(word));
  const bodies = country ? [] : common.bodies;
  return { ...common, ...bare, family: 'GROUP', country, bodies, words: sortedSet(words.map(singularOf)) };
}

/** What a description says somebody is: "official" of "two officials of the bank". */
const headOf = (name: string): string =>
  singularOf(
    foldName(withoutPossessive(name))
      .split(/ (?:of|at|for|from|in|with|to|on) /)[0]!
      .split(' ')
      .at(-1)!,
  );

function body(descriptor: Descriptor, common: Common, around: readonly string[]): ProfileContent {
  const country = countryOf(descriptor);
  const name = readBodyName(descriptor, country);
  const alone = name.generic && country === null;
  return { ...common, ...bare, ...name, family: 'BODY', country, around: alone ? around : [] };
}

const countryOf = (descriptor: Descriptor): string | null => descriptor.country ?? countryNamed(descriptor.name);

function ownerKey(descriptor: Descriptor): string | null {
  if (descriptor.kind === 'PERSON' || descriptor.kind === 'PLACE') return null;
  const country = countryOf(descriptor);
  if (descriptor.kind === 'GOVERNMENT') return `government ${country ?? foldName(descriptor.name)}`;
  return bodyKey(descriptor.name, country);
}

const sortedSet = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();
