import { countryAdjectives, countryCapitals } from '../lexicon/countries.ts';
import { countryNamed, seatNamed } from './known-places.ts';
import { readPlace } from './place-reading.ts';
import { callBy } from './referent.ts';
import type { Resolved } from './resolved.ts';
import type { Scene } from './scene.ts';

/** Countries, capitals and seats, by how they are meant; null where a name is none of these. */
export function linkPlace(index: number, scene: Scene): Resolved | null {
  const { cast, doc, map } = scene;
  const text = scene.text(index);
  const seat = seatNamed(text);
  const country = countryNamed(text);
  if (!seat && !country && !countryAdjectives.has(text)) return null;
  if (!seat && (!country || isPremodifier(index, scene))) return { referent: null, reading: 'DEMONYM' };
  const reading =
    seat?.country && !countryCapitals.has(text)
      ? 'METONYM'
      : readPlace(doc.mentions[index]!, doc, map.isSource(index) || isCoordinated(index, scene));
  const referent =
    reading === 'LITERAL' ? cast.place(text, country ?? null) : seat ? cast.seated(seat) : cast.government(country!);
  callBy(referent, text);
  return { referent, reading };
}

/** "Oslo agreed and Tallinn refused": what stands in line with a speaker speaks too. */
function isCoordinated(index: number, { doc, memory, sentenceOf }: Scene): boolean {
  const { start } = doc.mentions[index]!;
  const previous = memory.sights.at(-1);
  return (
    /\band (?:the )?$/.test(doc.text.slice(Math.max(0, start - 9), start)) &&
    !!previous?.source &&
    previous.sentence === sentenceOf(index)
  );
}

/** Whether a name stands before the head of a description, as a quality of it. */
function isPremodifier(index: number, scene: Scene): boolean {
  const holder = scene.map.holder(index);
  if (holder === null || scene.doc.mentions[holder]!.kind !== 'NOMINAL') return isBeforeName(index, scene);
  return scene.nominal(holder).premodifiers.includes(index);
}

/** "Russian Defence Ministry", "US President": an adjective may touch a name. */
function isBeforeName(index: number, { doc, text }: Scene): boolean {
  const { end } = doc.mentions[index]!;
  const next = doc.mentions[index + 1];
  return (
    !!next &&
    next.start === end + 1 &&
    next.kind !== 'PRONOUN' &&
    doc.text[end] === ' ' &&
    countryAdjectives.has(text(index))
  );
}
