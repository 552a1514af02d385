import { countryAdjectives, countryNames } from '../lexicon/countries.ts';
import { seats } from '../lexicon/countries-seats.ts';
import type { Nominal } from './nominal.ts';
import type { Scene } from './scene.ts';

/** The country that a description names as possessor or quality, or by "of". */
export function nominalCountry(nominal: Nominal, scene: Scene): string | null {
  const { possessor, premodifiers, complement, preposition } = nominal;
  const tied = [
    ...(possessor === null ? [] : [possessor]),
    ...premodifiers,
    ...(complement !== null && preposition === 'of' ? [complement] : []),
  ];
  for (const each of tied) {
    const text = scene.text(each).replace(/^the /i, '');
    const code = countryAdjectives.get(text) ?? countryNames.get(text) ?? seats.get(text)?.country;
    if (code) return code;
  }
  return possessor !== null && scene.doc.mentions[possessor]!.kind === 'PRONOUN' ? governed(possessor, scene) : null;
}

function governed(pronoun: number, { resolve }: Scene): string | null {
  const { referent } = resolve(pronoun);
  return referent?.kind === 'GOVERNMENT' ? referent.country : null;
}
