import type { ActorKind } from '../../domain/actor.ts';
import { withoutTitle } from './address.ts';
import type { LocalDescriptor } from './local-descriptor.ts';

/** Somebody or some place while an article is being read: it gathers what the mentions tell, one after another. */
export interface Referent {
  kind: ActorKind | 'PLACE';
  /** The name it goes by everywhere; null where the fullest of `names` will do. */
  canonical: string | null;
  readonly names: Map<string, number>;
  readonly roles: Set<string>;
  /** What it has been called: "airline", "spokesman". */
  readonly nouns: Set<string>;
  country: string | null;
  gender: 'MALE' | 'FEMALE' | null;
  /** No name, title or office tells the gender, only a pronoun that may mean somebody else. */
  guessed: boolean;
  unnamed: boolean;
  /** Told by trade and country alone, without an article, as headlines do: a firm that may be named below. */
  sketched: boolean;
  readonly speaksFor: Map<Referent, string>;
  partOf: Referent | null;
  /** How often it is mentioned, and in which paragraph last. */
  count: number;
  paragraph: number;
  /** The referent that it turned out to be. */
  same: Referent | null;
}

export const newReferent = (kind: Referent['kind'], known: Partial<Referent> = {}): Referent => ({
  kind,
  canonical: null,
  names: new Map(),
  roles: new Set(),
  nouns: new Set(),
  country: null,
  gender: null,
  guessed: false,
  unnamed: false,
  sketched: false,
  speaksFor: new Map(),
  partOf: null,
  count: 0,
  paragraph: -1,
  same: null,
  ...known,
});

export const final = (referent: Referent): Referent => (referent.same ? final(referent.same) : referent);

/** No article has more to tell of one; what is said beyond is left out. */
const most = 60;

export const callBy = ({ names }: Referent, name: string): void => {
  if (names.size < most || names.has(name)) names.set(name, (names.get(name) ?? 0) + 1);
};

export const giveRole = ({ roles }: Referent, role: string): void => {
  if (roles.size < most) roles.add(role);
};

export const giveVoice = ({ speaksFor }: Referent, party: Referent, role: string): void => {
  if (speaksFor.size < most) speaksFor.set(party, role);
};

/** Makes one referent of two: the unnamed one is absorbed, its descriptions as roles. */
export function absorb(named: Referent, unnamed: Referent): void {
  for (const role of unnamed.roles) named.roles.add(role);
  for (const noun of unnamed.nouns) named.nouns.add(noun);
  for (const [party, role] of unnamed.speaksFor) if (!named.speaksFor.has(party)) named.speaksFor.set(party, role);
  named.country ??= unnamed.country;
  if (named.guessed && unnamed.gender && !unnamed.guessed) named.gender = null;
  named.gender ??= unnamed.gender;
  named.count += unnamed.count;
  unnamed.same = named;
}

/** The referents as descriptors, in the order in which the article brings them up. */
export function describeAll(referents: readonly Referent[]): readonly LocalDescriptor[] {
  const place = new Map(referents.map((referent, index) => [referent, index]));
  const indexOf = (referent: Referent): number | null => place.get(final(referent)) ?? null;
  return referents.map(referent => ({
    kind: referent.kind,
    name: referent.canonical ?? fullestName(referent),
    names: [...referent.names].map(([text, count]) => ({ text, count })),
    roles: [...referent.roles],
    country: referent.country,
    gender: referent.guessed && !referent.unnamed ? null : referent.gender,
    unnamed: referent.unnamed,
    speaksFor: [...referent.speaksFor].flatMap(([party, role]) => {
      const descriptor = indexOf(party);
      return descriptor === null || final(party) === referent ? [] : [{ descriptor, role }];
    }),
    partOf: referent.partOf && indexOf(referent.partOf),
  }));
}

/** The most frequent of the names of two words or more, else of all; then the longest, then the first. */
function fullestName(referent: Referent): string {
  const names = [...referent.names].map(
    ([name, count]): NameCount => [referent.kind === 'PERSON' ? withoutTitle(name) : name, count],
  );
  const full = names.filter(([name]) => /\s/.test(name));
  const [first, ...rest] = full.length > 0 ? full : names;
  const fuller = (a: NameCount, b: NameCount): boolean => b[1] > a[1] || (b[1] === a[1] && b[0].length > a[0].length);
  return rest.reduce((best, each) => (fuller(best, each) ? each : best), first ?? ['', 0])[0];
}

type NameCount = [string, number];
