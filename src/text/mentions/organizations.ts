import { bodyCalled, bodyOf, internationals } from '../lexicon/bodies.ts';
import { outletNameEnd, outlets } from '../lexicon/bodies-outlets.ts';
import { countryAdjectives, countryByCode, countryCapitals, countryNames } from '../lexicon/countries.ts';

/** A body of a state, as a name or description tells it. */
export interface StateBody {
  /** With `*` for the country, until it is known. */
  readonly pattern: string;
  readonly country: string | null;
}

/** Reads "Chinese Foreign Ministry", "Ministry of Defence of Latvia", "State Department"; null for what is no body of a state. */
export function readBody(text: string): StateBody | null {
  const plain = text.replace(/^the /i, '').replace(/\s+/g, ' ');
  const { country, rest } = splitCountry(plain);
  const body = bodyCalled(rest);
  return body ? { pattern: body.name, country: country ?? body.country } : null;
}

/** The country that opens or closes a name, and what is left without it. */
export function splitCountry(text: string): { readonly country: string | null; readonly rest: string } {
  const words = text.split(' ');
  for (let length = Math.min(3, words.length - 1); length > 0; length -= 1) {
    const head = words.slice(0, length).join(' ');
    const possessive = head.replace(/[’']s?$/, '');
    const code = countryAdjectives.get(head) ?? countryNames.get(possessive);
    if (code) return { country: code, rest: words.slice(length).join(' ') };
  }
  const ofCountry = parted(text, ' of ', text.indexOf(' of ', 1));
  const inCapital = parted(text, ' in ', text.lastIndexOf(' in '));
  const code = countryNames.get(ofCountry.place) ?? countryCapitals.get(inCapital.place);
  const { rest } = countryNames.has(ofCountry.place) ? ofCountry : inCapital;
  return code ? { country: code, rest } : { country: null, rest: text };
}

const parted = (text: string, tie: string, at: number): { readonly rest: string; readonly place: string } =>
  at < 1
    ? { rest: text, place: '' }
    : { rest: text.slice(0, at), place: text.slice(at + tie.length).replace(/^the /, '') };

export const bodyName = ({ pattern }: StateBody, code: string): string =>
  bodyOf(pattern, code, countryByCode.get(code)?.name ?? code);

/** The canonical name of an outlet named in a text; null where it is no outlet. */
export function outletNamed(text: string): string | null {
  const plain = text.replace(/^the /i, '');
  return outlets.get(plain) ?? outlets.get(plain.replace(/ (?:news agency|News Agency|newspaper|agency)$/, '')) ?? null;
}

/** Whether a name has the ring of a newspaper's or broadcaster's. */
export const soundsLikeOutlet = (text: string): boolean => outletNameEnd.test(text) && /\s/.test(text);

export const internationalName = (text: string): string | null =>
  internationals.get(text.replace(/^the /i, '')) ?? null;
