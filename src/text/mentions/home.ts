import { countryAdjectives, countryCapitals, countryNames } from '../lexicon/countries.ts';
import type { Scene } from './scene.ts';

/** The country that an outlet's name tells: "Oslo Herald", "Norwegian Broadcasting"; null where it tells none or several. */
export function homeCountry({ outlet }: Pick<Scene, 'outlet'>): string | null {
  const words = (outlet?.canonical ?? '').split(' ').map(titled);
  const countries = new Set(
    words.flatMap((word, at) => countryOf(word) ?? countryOf(words.slice(at, at + 2).join(' ')) ?? []),
  );
  return countries.size === 1 ? [...countries][0]! : null;
}

/** Whether an article names a country, its capital or what is of it. */
export const namesCountry = (country: string, { doc, text }: Pick<Scene, 'doc' | 'text'>): boolean =>
  doc.mentions.some((_, index) => countryOf(text(index)) === country);

const countryOf = (name: string): string | undefined =>
  countryCapitals.get(name) ?? countryAdjectives.get(name) ?? countryNames.get(name);

/** A masthead may be set in capitals. */
const titled = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();
