import type { Referent } from './referent.ts';

/** How well a referent suits a pronoun, added to how near it is; null where it cannot be meant. */
export function fitsPronoun(referent: Referent, kind: 'HE' | 'SHE' | 'THEY' | 'IT', source: boolean): number | null {
  if (kind === 'HE' || kind === 'SHE') {
    const gender = kind === 'HE' ? 'MALE' : 'FEMALE';
    if (referent.kind !== 'PERSON' || (referent.gender && referent.gender !== gender)) return null;
    return (referent.gender ? (referent.guessed ? 0.6 : 1.2) : 0) - (isHalfNamed(referent) ? 4 : 0);
  }
  if (kind === 'IT')
    return referent.kind === 'ORGANIZATION' || referent.kind === 'GOVERNMENT'
      ? 0.5
      : referent.kind === 'OUTLET' || referent.kind === 'PLACE'
        ? -1.5
        : null;
  if (referent.kind === 'GROUP') return 1;
  if (referent.kind === 'PERSON') return source && !referent.gender && referent.nouns.has('spokesperson') ? 0.8 : null;
  return referent.kind === 'ORGANIZATION' ? -0.5 : null;
}

/** A single word that was taken for a person's name may be none. */
const isHalfNamed = (referent: Referent): boolean =>
  !referent.unnamed &&
  !referent.gender &&
  referent.roles.size === 0 &&
  ![...referent.names.keys()].some(name => name.includes(' '));
