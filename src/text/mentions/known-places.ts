import { countryAdjectives, countryCapitals, countryNames } from '../lexicon/countries.ts';
import { type Seat, seats } from '../lexicon/countries-seats.ts';
import { oneLetterApart } from './fold.ts';

/** Whether the tables of countries and seats know a name. */
export const isKnownPlace = (text: string): boolean =>
  seats.has(text) || countryNames.has(text) || countryCapitals.has(text) || countryAdjectives.has(text);

/** Whether a name is a country's, or an adjective of one. */
export const isCountry = (text: string): boolean => countryAdjectives.has(text) || countryNames.has(text);

/** The code of the country that a name, or a country's capital, tells: "Latvia", "RIGA". */
export const countryNamed = (text: string): string | undefined =>
  countryNames.get(text) ?? countryCapitals.get(text) ?? shouted(text);

/** Datelines shout: "RIGA" is Riga. */
function shouted(text: string): string | undefined {
  if (text !== text.toUpperCase() || text.length < 4) return undefined;
  const calm = text.toLowerCase().replace(/(?:^|[\s-])\p{Ll}/gu, letter => letter.toUpperCase());
  return countryNames.get(calm) ?? countryCapitals.get(calm);
}

const shortestMisspelt = 7;
const longSeats = [...seats].filter(([name]) => name.length >= shortestMisspelt);

/** A seat of power by its name, one letter of which may be wrong. */
export function seatNamed(text: string): Seat | undefined {
  const exact = seats.get(text);
  if (exact || text.length < shortestMisspelt || text.includes(' ') || countryNames.has(text)) return exact;
  return longSeats.find(([name]) => name[0] === text[0] && oneLetterApart(name, text))?.[1];
}
