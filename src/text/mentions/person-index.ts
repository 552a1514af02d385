import { genderOfFirstName } from '../lexicon/first-names.ts';
import { titles } from '../lexicon/titles.ts';
import type { Address } from './address.ts';
import { fold, oneLetterApart, skeleton } from './fold.ts';
import { newReferent, type Referent } from './referent.ts';

interface Bearer {
  readonly names: (readonly string[])[];
  readonly referent: Referent;
  /** What stands before the names somewhere: "dr", "colonel". */
  readonly titles: Set<string>;
  ranked: boolean;
  civil: boolean;
  /** Where the name first stands. */
  first: number;
}

/** A person's name as it stands in one place. */
export interface NameSeen {
  readonly name: string;
  readonly address: Address;
  /** A civil office is told beside it. */
  readonly civil: boolean;
}

const mostCandidates = 8;
/** How many words of a name tell its bearer. */
const longestName = 10;

const tokensOf = (name: string): readonly string[] => fold(name).split(' ').slice(0, longestName);

/** Who is meant by a person's name, as full or as short as the article gives it. */
export interface PersonIndex {
  /** The one who bears a name; asked for in order, so that a shared surname means its last bearer. */
  find(name: string, address: Address): Referent | null;
  /** Whether a single word is part of somebody's full name. */
  isPart(token: string): boolean;
}

/** Gathers the bearers of all full names first: a surname in the headline is that of the person named below. */
export function indexPersons(names: readonly NameSeen[]): PersonIndex {
  const byToken = new Map<string, Bearer[]>();
  const known = new Map<string, Bearer>();
  const recent = new Map<Bearer, number>();
  let clock = 0;
  const register = (bearer: Bearer, tokens: readonly string[]): void => {
    for (const token of tokens) {
      const bones = skeleton(token);
      const list = byToken.get(bones) ?? [];
      if (!list.includes(bearer)) byToken.set(bones, [...list, bearer].slice(-mostCandidates));
    }
  };
  const add = (name: string): Bearer | null => {
    const tokens = tokensOf(name);
    if (tokens.length < 2) return null;
    const before = known.get(tokens.join(' '));
    if (before) return before;
    const candidates = tokens.flatMap(token => byToken.get(skeleton(token)) ?? []);
    const bearer = candidates.find(each => each.names.some(other => samePerson(tokens, other))) ?? newBearer(tokens);
    if (bearer.names.length < mostCandidates) bearer.names.push(tokens);
    known.set(tokens.join(' '), bearer);
    register(bearer, tokens);
    return bearer;
  };
  for (const { name, address, civil } of names) {
    const bearer = add(name);
    if (bearer) meet(bearer, address, civil);
  }
  const suitableFor = (token: string, address: Address): readonly Bearer[] =>
    (byToken.get(skeleton(token)) ?? []).filter(each => suits(each, address));
  const short = (token: string, address: Address): Bearer | null => {
    const suitable = suitableFor(token, address);
    const titled = suitable.filter(each => address.title !== null && each.titles.has(address.title));
    const bearers = titled.length > 0 ? titled : suitable;
    const bySurname = bearers.filter(each => each.names.some(tokens => skeleton(tokens.at(-1)!) === skeleton(token)));
    const byFirst = bearers.filter(each => each.names.some(tokens => skeleton(tokens[0]!) === skeleton(token)));
    const rest = bySurname.length > 0 ? bySurname : byFirst.length > 0 ? byFirst : bearers;
    return rest.reduce<Bearer | null>(
      (best, each) => (!best || (recent.get(each) ?? -1) > (recent.get(best) ?? -1) ? each : best),
      null,
    );
  };
  /** Of two who share a name neither is meant for sure where a title stands before it that neither has. */
  const isUnclear = (token: string, address: Address): boolean => {
    const { title } = address;
    if (title === null || title === 'dr' || titles.get(title)) return false;
    const suitable = suitableFor(token, address);
    return suitable.length > 1 && !suitable.some(each => each.titles.has(title));
  };
  return {
    find: (name, address) => {
      const tokens = tokensOf(name);
      const unclear = tokens.length === 1 && isUnclear(tokens[0]!, address);
      const whole = unclear ? `${address.title} ${tokens[0]}` : tokens.join(' ');
      const before = known.get(whole);
      let bearer =
        before && suits(before, address) ? before : tokens.length === 1 && !unclear ? short(tokens[0]!, address) : null;
      if (!bearer) {
        bearer = newBearer(tokens);
        bearer.names.push(tokens);
        known.set(whole, bearer);
        if (tokens.length === 1 && !unclear) register(bearer, tokens);
      }
      meet(bearer, address, false);
      clock += 1;
      recent.set(bearer, clock);
      return bearer.referent;
    },
    isPart: token => byToken.has(skeleton(fold(token))),
  };
}

function meet(bearer: Bearer, { title, ranked, gender, start }: Address, civil: boolean): void {
  if (title) bearer.titles.add(title);
  bearer.ranked ||= ranked;
  bearer.civil ||= civil;
  bearer.first = Math.min(bearer.first, start);
  if (gender && (!bearer.referent.gender || bearer.referent.guessed))
    Object.assign(bearer.referent, { gender, guessed: false });
}

/** "Mrs Reed" is not the colonel of that name, nor "Colonel Reed" the mayor, nor whoever is named only later. */
function suits({ referent, ranked, civil, first }: Bearer, address: Address): boolean {
  if (address.gender && referent.gender && address.gender !== referent.gender) return false;
  if (address.ranked && !ranked && (civil || address.start < first)) return false;
  return !(address.gender === 'FEMALE' && ranked && referent.gender !== 'FEMALE');
}

const newBearer = (tokens: readonly string[]): Bearer => ({
  names: [],
  titles: new Set(),
  ranked: false,
  civil: false,
  first: Number.POSITIVE_INFINITY,
  referent: newReferent('PERSON', { gender: tokens.length > 1 ? (genderOfFirstName.get(tokens[0]!) ?? null) : null }),
});

/** Whether two full names can be one person's: first and last agree but for spelling, or one is the other cut short. */
function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const first = alike(a[0]!, b[0]!) || isInitial(a[0]!, b[0]!);
  const last = alike(a.at(-1)!, b.at(-1)!);
  if (first && last) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 1 && short.length < long.length && short.every(token => long.includes(token));
}

const isInitial = (a: string, b: string): boolean => (a.length === 1 || b.length === 1) && a[0] === b[0];

const shortestTypo = 5;
const alike = (a: string, b: string): boolean =>
  skeleton(a) === skeleton(b) ||
  (Math.min(a.length, b.length) >= shortestTypo && a[0] === b[0] && oneLetterApart(a, b));
