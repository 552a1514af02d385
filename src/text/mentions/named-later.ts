import type { Nominal } from './nominal.ts';
import { officeOf } from './offices.ts';
import { absorb, final, type Referent } from './referent.ts';
import { nearParagraphs, type Scene } from './scene.ts';

/** A person named for the first time may be the unnamed holder of an office spoken of just before. */
export function nameAwaited(index: number, person: Referent, scene: Scene): void {
  const { memory } = scene;
  if (memory.awaited.length === 0 || !scene.text(index).includes(' ') || !speaks(index, scene)) return;
  const described = scene.nominalsOf(index);
  const found = memory.awaited.find(({ referent, othersSpoke }) => {
    const awaited = final(referent);
    const isNear = scene.paragraphOf(index) - awaited.paragraph <= nearParagraphs;
    const sameGender = !person.gender || !awaited.gender || person.gender === awaited.gender;
    const isAlone = described.length > 0 || !othersSpoke;
    const saysNoMore = described.every(nominal => saysNoMoreThan(nominal, awaited));
    return awaited.unnamed && isNear && sameGender && isAlone && saysNoMore;
  });
  if (!found) return;
  absorb(person, final(found.referent));
  memory.forget(person);
}

const speaks = (index: number, { appositions, map }: Scene): boolean =>
  [index, ...(appositions.nominalsOf.get(index) ?? [])].some(each => map.isSource(each));

/** Whether a description holds nothing but an office that the awaited one has been called by. */
const saysNoMoreThan = ({ head, premodifiers, complement, possessor }: Nominal, awaited: Referent): boolean =>
  awaited.nouns.has(officeOf(head)) && premodifiers.length === 0 && complement === null && possessor === null;
