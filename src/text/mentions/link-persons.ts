import { kinNouns } from '../lexicon/roles.ts';
import { titles } from '../lexicon/titles.ts';
import { addressBefore } from './address.ts';
import { fold } from './fold.ts';
import { nameAwaited } from './named-later.ts';
import { final, type Referent } from './referent.ts';
import type { Scene } from './scene.ts';

/** The bearer of a person's name; a first name beside "his sister" is hers alone. */
export function linkPerson(index: number, scene: Scene): Referent {
  const { cast, nominalsOf, persons } = scene;
  const text = scene.text(index);
  const address = addressBefore(scene.doc.mentions[index]!.start, scene.doc);
  const isRelative = nominalsOf(index).some(nominal => kinNouns.has(nominal.head)) && !text.includes(' ');
  const person = isRelative ? cast.keep(`kin:${fold(text)}`, 'PERSON', {}) : final(persons.find(text, address)!);
  if (!cast.has(person)) {
    cast.add(person);
    nameAwaited(index, person, scene);
  }
  person.gender ??= address.gender;
  if (address.title && !titles.has(address.title)) cast.callNoun(person, address.title);
  if (address.title === 'dr') cast.callNoun(person, 'doctor');
  return person;
}
