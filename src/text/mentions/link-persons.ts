import { kinNouns } from '../lexicon/roles.ts';
import { titles } from '../lexicon/titles.ts';
import { wordAfter } from '../words-in.ts';
import { fold } from './fold.ts';
import { nameAwaited } from './named-later.ts';
import { final, type Referent } from './referent.ts';
import type { Scene } from './scene.ts';

/** The bearer of a person's name; a first name beside "his sister" is hers alone. */
export function linkPerson(index: number, scene: Scene): Referent {
  const { cast, nominalsOf, persons } = scene;
  const text = scene.text(index);
  const isRelative = nominalsOf(index).some(nominal => kinNouns.has(nominal.head)) && !text.includes(' ');
  const person = isRelative ? cast.keep(`kin:${fold(text)}`, 'PERSON', {}) : final(persons.find(text)!);
  if (!cast.has(person)) {
    cast.add(person);
    nameAwaited(index, person, scene);
  }
  person.gender ??= genderOfTitle(index, scene);
  return person;
}

function genderOfTitle(index: number, { doc: { mentions, words } }: Scene): Referent['gender'] {
  const word = words[wordAfter(words, mentions[index]!.start) - 1];
  const title = word?.text === '.' ? words[wordAfter(words, word.start) - 1] : word;
  return (title && titles.get(title.text.toLowerCase())) ?? null;
}
