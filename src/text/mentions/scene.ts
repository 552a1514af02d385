import type { NameKind } from '../../domain/mention.ts';
import type { Mentioned } from '../find-mentions.ts';
import { spanAt } from '../words-in.ts';
import { addressBefore, isCivil } from './address.ts';
import { type Appositions, findAppositions } from './appositions.ts';
import { Cast } from './cast.ts';
import { isKnownPlace } from './known-places.ts';
import { type Memory, openMemory } from './memory.ts';
import { type MentionMap, mapMentions } from './mention-map.ts';
import { surestKinds } from './name-kinds.ts';
import { type Nominal, parseNominal } from './nominal.ts';
import { indexPersons, type PersonIndex } from './person-index.ts';
import type { Referent } from './referent.ts';
import { nobody, type Resolved } from './resolved.ts';
import { shortNames } from './short-names.ts';

/** How many paragraphs back a description or pronoun points. */
export const nearParagraphs = 2;

/** An article while its mentions are being read: where they stand, and who has been brought up so far. */
export interface Scene {
  readonly doc: Mentioned;
  readonly map: MentionMap;
  readonly appositions: Appositions;
  /** The kind of each name as written. */
  readonly kinds: ReadonlyMap<string, NameKind>;
  readonly persons: PersonIndex;
  /** Organisations' full names by their short ones. */
  readonly fullNames: ReadonlyMap<string, string>;
  readonly cast: Cast;
  readonly memory: Memory;
  /** Who publishes the article. */
  readonly outlet: Referent | null;
  text(index: number): string;
  /** A description taken apart. */
  nominal(index: number): Nominal;
  /** The descriptions that stand beside a name. */
  nominalsOf(index: number): readonly Nominal[];
  sentenceOf(index: number): number;
  paragraphOf(index: number): number;
  /** Whom a mention means: of each it is asked once, in order or when another leans on it. */
  resolve(index: number): Resolved;
}

/** Opens an article for linking; `link` tells whom one mention means. */
export function openScene(doc: Mentioned, link: (index: number, scene: Scene) => Resolved): Scene {
  const map = mapMentions(doc);
  const cast = new Cast();
  const text = (index: number): string => {
    const { start, end } = doc.mentions[index]!;
    return doc.text.slice(start, end).replace(/\s+/g, ' ');
  };
  const nominal = once(index => parseNominal(index, doc, map));
  const appositions = findAppositions(doc, map, nominal);
  const kinds = surestKinds(doc.mentions, doc.text);
  const isPerson = (name: string): boolean => kinds.get(name) === 'PERSON' && !isKnownPlace(name);
  const nominalsOf = (index: number) => (appositions.nominalsOf.get(index) ?? []).map(nominal);
  const persons = doc.mentions.flatMap(({ kind, start }, index) => {
    const name = text(index);
    if (kind !== 'NAME' || !isPerson(name)) return [];
    return [{ name, address: addressBefore(start, doc), civil: nominalsOf(index).some(isCivil) }];
  });
  const resolved: Resolved[] = [];
  const scene: Scene = {
    doc,
    map,
    appositions,
    kinds,
    persons: indexPersons(persons),
    fullNames: shortNames(doc),
    cast,
    memory: openMemory(),
    outlet: doc.outlet ? cast.outletCalled(doc.outlet) : null,
    text,
    nominal,
    nominalsOf,
    sentenceOf: index => spanAt(doc.sentences, doc.mentions[index]!.start),
    paragraphOf: index => spanAt(doc.paragraphs, doc.mentions[index]!.start),
    resolve: index => {
      const before = resolved[index];
      if (before) return before;
      resolved[index] = nobody;
      const found = link(index, scene);
      resolved[index] = found;
      return found;
    },
  };
  return scene;
}

function once<T>(find: (index: number) => T): (index: number) => T {
  const found = new Map<number, T>();
  return index => {
    const before = found.get(index);
    if (before !== undefined) return before;
    const value = find(index);
    found.set(index, value);
    return value;
  };
}
