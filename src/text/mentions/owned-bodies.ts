import { businessNouns } from '../lexicon/bodies.ts';
import { fold } from './fold.ts';
import type { Nominal } from './nominal.ts';
import { final, type Referent } from './referent.ts';
import type { Scene } from './scene.ts';
import { sameTrade } from './trades.ts';

/** "Her own company": the one body that she speaks for. */
export function ledByOwner({ head, modifiers, premodifiers, possessor }: Nominal, { resolve }: Scene): Referent | null {
  if (possessor === null || premodifiers.length > 0 || !ownNouns.has(head)) return null;
  const owner = resolve(possessor).referent;
  if (owner?.kind !== 'PERSON' || !modifiers.every(word => word.toLowerCase() === 'own')) return null;
  const bodies = [...final(owner).speaksFor.keys()].map(final).filter(body => body.kind === 'ORGANIZATION');
  return bodies.length === 1 ? bodies[0]! : null;
}

const ownNouns = new Set([...businessNouns, 'team', 'party', 'union', 'ministry', 'organisation', 'organization']);

/** "Its maker": of a thing and of no body, so the one firm that the article calls the maker, before or below. */
export function makerOf(nominal: Nominal, { appositions, nominal: nominalAt, resolve }: Scene): Referent | null {
  if (!isOfThing(nominal)) return null;
  const named = [...appositions.nameOf]
    .filter(([described]) => sameTrade(nominalAt(described).head, nominal.head))
    .filter(([described]) => makers.has(nominalAt(described).head))
    .flatMap(([, name]) => resolve(name).referent ?? [])
    .map(final)
    .filter(({ kind }) => kind === 'ORGANIZATION');
  return new Set(named).size === 1 ? named[0]! : null;
}

const makers = new Set(['maker', 'manufacturer', 'producer']);

/** "Its maker", "their producer": said of goods. */
export const isOfThing = ({ head, opener, premodifiers }: Nominal): boolean =>
  makers.has(head) && /^(?:its|their)$/.test(opener) && premodifiers.length === 0;

/** "His university": the one that he is of by name, else the only one that the article has named so far. */
export function houseOfOwner({ head, modifiers, possessor }: Nominal, { cast, doc, resolve }: Scene): Referent | null {
  if (possessor === null || modifiers.length > 0 || !houses.has(head)) return null;
  const owner = doc.mentions[possessor]!.kind === 'PRONOUN' ? resolve(possessor).referent : null;
  if (owner?.kind !== 'PERSON') return null;
  const isHouse = (body: Referent): boolean => isNamedAfter(head, body);
  const bodies = [...final(owner).speaksFor.keys()].map(final).filter(({ kind }) => kind === 'ORGANIZATION');
  if (bodies.length > 0) return bodies.find(isHouse) ?? null;
  const [only, ...others] = new Set(cast.all.map(final).filter(isHouse));
  return only && others.length === 0 ? only : null;
}

/** Bodies that people belong to. */
const houses = new Set(
  'university college institute museum hospital clinic laboratory theatre school academy club'.split(' '),
);

const isNamedAfter = (noun: string, { kind, unnamed, names, canonical }: Referent): boolean =>
  kind === 'ORGANIZATION' &&
  !unnamed &&
  [...names.keys(), canonical ?? ''].some(name => isTelling(name) && fold(name).split(' ').includes(noun));

const isTelling = (name: string): boolean => name.includes(' ') && /\p{Lu}/u.test(name);
