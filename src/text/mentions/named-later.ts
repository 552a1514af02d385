import type { Nominal } from './nominal.ts';
import { officeOf } from './offices.ts';
import { absorb, type Referent } from './referent.ts';
import { nearParagraphs, type Scene } from './scene.ts';

/** A person named for the first time may be the unnamed holder of an office spoken of just before. */
export function nameAwaited(index: number, person: Referent, scene: Scene): void {
  const { awaited, othersSpoke } = scene.memory;
  if (!awaited?.unnamed || !scene.text(index).includes(' ') || !speaks(index, scene)) return;
  const described = scene.nominalsOf(index);
  const isNear = scene.paragraphOf(index) - awaited.paragraph <= nearParagraphs;
  const sameGender = !person.gender || !awaited.gender || person.gender === awaited.gender;
  const isAlone = described.length > 0 || !othersSpoke;
  if (!isNear || !sameGender || !isAlone || !described.every(nominal => saysNoMore(nominal, awaited))) return;
  absorb(person, awaited);
  scene.memory.forget();
}

const speaks = (index: number, { appositions, map }: Scene): boolean =>
  [index, ...(appositions.nominalsOf.get(index) ?? [])].some(each => map.isSource(each));

/** Whether a description holds nothing but an office that the awaited one has been called by. */
const saysNoMore = ({ head, premodifiers, complement, possessor }: Nominal, awaited: Referent): boolean =>
  awaited.nouns.has(officeOf(head)) && premodifiers.length === 0 && complement === null && possessor === null;
