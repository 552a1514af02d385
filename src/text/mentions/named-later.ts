import { goesOn } from './goes-on.ts';
import type { Nominal } from './nominal.ts';
import { officeOf } from './offices.ts';
import { absorb, final, type Referent } from './referent.ts';
import { nearParagraphs, type Scene } from './scene.ts';

/**
 * A person named for the first time may be the unnamed holder of an office spoken of just before, or whoever spoke just before; not who
 * is named in a description: "a friend of Jens Lund's bakery".
 */
export function nameAwaited(index: number, person: Referent, scene: Scene): void {
  if (!scene.text(index).includes(' ') || scene.map.holder(index) !== null || !speaks(index, scene)) return;
  const found = awaitedHolder(index, person, scene) ?? lastVoice(index, person, scene);
  if (!found) return;
  absorb(person, found);
  scene.memory.forget(person);
}

function awaitedHolder(index: number, person: Referent, scene: Scene): Referent | null {
  const described = scene.nominalsOf(index);
  const found = scene.memory.awaited.find(({ referent, othersSpoke }) => {
    const awaited = final(referent);
    const apart = scene.paragraphOf(index) - awaited.paragraph;
    const isNear = apart <= (introduces(index, scene) ? 0 : nearParagraphs);
    const isAlone = described.length > 0 || !othersSpoke;
    const saysNoMore = described.every(nominal => saysNoMoreThan(nominal, awaited));
    return isNear && isAlone && saysNoMore && fits(awaited, person);
  });
  return found ? final(found.referent) : null;
}

/** "The baker told us … “All sold,” said Jens Lund": who is quoted right after goes on with what was said before. */
function lastVoice(index: number, person: Referent, scene: Scene): Referent | null {
  const voice = goesOn(index, scene);
  return voice && fits(voice, person) ? voice : null;
}

const fits = (unnamed: Referent, person: Referent): boolean =>
  unnamed.kind === 'PERSON' &&
  unnamed.unnamed &&
  (!person.gender || !unnamed.gender || person.gender === unnamed.gender);

/** "Jens Lund, who keeps bees": somebody new. */
const introduces = (index: number, { doc }: Scene): boolean => {
  const { end } = doc.mentions[index]!;
  return /^, who(?:se)?\b/.test(doc.text.slice(end, end + 8));
};

const speaks = (index: number, { appositions, map }: Scene): boolean =>
  [index, ...(appositions.nominalsOf.get(index) ?? [])].some(each => map.isSource(each));

/** Whether a description holds nothing but an office that the awaited one has been called by. */
const saysNoMoreThan = ({ head, premodifiers, complement, possessor }: Nominal, awaited: Referent): boolean =>
  awaited.nouns.has(officeOf(head)) && premodifiers.length === 0 && complement === null && possessor === null;
