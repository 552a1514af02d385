import { countryAdjectives, countryByCode, countryCapitals, countryNames } from '../lexicon/countries.ts';
import { homeCountry, namesCountry } from './home.ts';
import { countryNamed, isCountry } from './known-places.ts';
import { type Nominal, nameOfNominal } from './nominal.ts';
import { nominalCountry } from './nominal-country.ts';
import { bodyName, readBody, type StateBody } from './organizations.ts';
import { callBy, final, type Referent } from './referent.ts';
import type { Scene } from './scene.ts';

/** Bodies that every town has: without a country's name they are not the state's. */
export const localBody = /^(?:police|court|parliament|commission|treasury)$/i;

/** "Frontier Forces", "Harbour Guard": what a state calls a part of its forces or services, as other states do theirs. */
export const isStateArm = (name: string): boolean =>
  /\b(?:forces?|army|navy|guards?|fleet|corps|command|regiment|ministry|department|inspectorate|directorate|police)$/i.test(
    name,
  );

/**
 * The body of the state that is told of, else of the one near it, else the one of that kind that the article has named, else of
 * the state spoken of last.
 */
export function stateBody(state: StateBody, near: string | null, scene: Scene): Referent {
  const { cast } = scene;
  const told = state.country ?? near;
  const known = told ? null : namedBefore(state, scene);
  if (known) return known;
  const code = told ?? lastState(scene);
  return code ? cast.body(bodyName(state, code), code) : cast.body(state.pattern.replace(/ of \*$/, ''), null);
}

/** The one body of its kind that the article has named with its country; of several, that of the state spoken of last. */
function namedBefore(state: StateBody, { cast, memory }: Scene): Referent | null {
  const known = cast.all.filter(
    ({ kind, country, canonical }) => kind === 'ORGANIZATION' && country && canonical === bodyName(state, country),
  );
  return known.length === 1 ? known[0]! : (known.find(each => each.country === memory.country) ?? null);
}

/** How many paragraphs back a voice may tell whose ministry is meant. */
const farthestVoice = 3;

/**
 * The state of whoever last spoke or acted, nearby, as one who is of a state; else the one spoken of last, unless only in
 * passing.
 */
function lastState(scene: Scene): string | null {
  const { country, sights } = scene.memory;
  const from = (sights.at(-1)?.paragraph ?? 0) - farthestVoice;
  const voice = sights.findLast(
    sight => (sight.source || sight.subject) && sight.paragraph >= from && isOfState(final(sight.referent)),
  );
  if (voice) return final(voice.referent).country;
  return country !== null && isInPassing(country, scene) ? null : country;
}

const isOfState = ({ kind, country }: Referent): boolean => country !== null && kind !== 'OUTLET' && kind !== 'PLACE';

/** Named once, as a place, in an article that names other countries too: where the goods went or the plane came down. */
function isInPassing(country: string, { doc, text, resolve }: Scene): boolean {
  const codeOf = (index: number): string | undefined => countryNamed(text(index)) ?? countryAdjectives.get(text(index));
  const first = doc.mentions.findIndex((_, index) => codeOf(index) === country);
  const last = doc.mentions.findLastIndex((_, index) => codeOf(index) === country);
  if (first < 0 || first !== last || resolve(first).reading !== 'LITERAL') return false;
  return doc.mentions.some((_, index) => (codeOf(index) ?? country) !== country);
}

/** "The foreign ministry" is that of the outlet's country where this is spoken of, unless the paragraph has named another's. */
function atHome(state: StateBody, paragraph: number, scene: Scene): string | null {
  const home = homeCountry(scene);
  const { sights, country } = scene.memory;
  if (home === null || home === country || !namesCountry(home, scene)) return null;
  const name = country === null ? null : bodyName(state, country);
  return sights.some(sight => sight.paragraph === paragraph && final(sight.referent).canonical === name) ? null : home;
}

/** A body of a state by its name: "China's Foreign Ministry"; null where a name is none. */
export function namedBody(index: number, scene: Scene): Referent | null {
  const text = scene.text(index);
  const state = readBody(scene.fullNames.get(text) ?? text);
  if (!state) return null;
  const body = stateBody(state, countryBefore(index, scene) ?? seatBeside(index, scene), scene);
  if (/\bministry\b/i.test(text)) scene.cast.callNoun(body, 'ministry');
  return body;
}

/** "The Trade Ministry in Oslo", "In Oslo the Trade Ministry": a capital beside a body tells whose it is. */
function seatBeside(index: number, { doc, map, text }: Scene): string | null {
  const { start, end } = doc.mentions[index]!;
  const after = /^ (?:here )?in /.exec(doc.text.slice(end, end + 10));
  const seat = after && map.startingAt(end + after[0].length);
  if (seat !== null) return countryCapitals.get(text(seat)) ?? null;
  const before = /(?:^|[.!?”"’]\s+|\n)In (\p{Lu}[\p{L} .’'-]{2,24}?),? the $/u.exec(
    doc.text.slice(Math.max(0, start - 40), start),
  );
  return countryCapitals.get(before?.[1] ?? '') ?? null;
}

/** The country whose adjective or possessive stands right before a name; "the country's" is the one spoken of last. */
export function countryBefore(index: number, { doc, memory }: Scene): string | null {
  const { start } = doc.mentions[index]!;
  if (/\bthe (?:country|nation|republic|kingdom)[’']s $/i.test(doc.text.slice(Math.max(0, start - 20), start)))
    return memory.country;
  const before = /(\S+(?: \p{Lu}\S+)?) (?:the )?$/u.exec(doc.text.slice(Math.max(0, start - 40), start))?.[1] ?? '';
  for (const part of [before, before.split(' ').at(-1)!]) {
    const plain = part.replace(/[’']s?$/, '');
    const code = countryAdjectives.get(plain) ?? countryNames.get(plain);
    if (code) return code;
  }
  return null;
}

/** Governments and bodies of a state, told by country and noun: "Latvian government", "Ukraine's army", "the foreign ministry". */
export function describedBody(index: number, nominal: Nominal, scene: Scene): Referent | null {
  const country = nominalCountry(nominal, scene) ?? seatedIn(nominal, scene);
  if (isGovernment(nominal, country)) {
    const code = country ?? scene.memory.country;
    return code ? named(scene.cast.government(code), nominal) : null;
  }
  const embassy = embassyOf(nominal, country, scene);
  if (embassy) return called(embassy, nominal, scene);
  if (nominal.premodifiers.some(each => !isCountry(scene.text(each)))) return null;
  const state = bodyTold(index, nominal, scene);
  if (!state || (!country && !state.country && isSomebodysOwn(nominal))) return null;
  const isBare = nominal.opener === 'the' && nominal.possessor === null && nominal.complement === null;
  const near = country ?? (isBare ? atHome(state, scene.paragraphOf(index), scene) : null);
  return called(stateBody(state, near, scene), nominal, scene);
}

/** A body that will answer to "the ministry", "the embassy": what many bodies are called is too little for others. */
function called(body: Referent, nominal: Nominal, { cast }: Scene): Referent {
  if (/^(?:ministry|embassy|consulate)$/.test(nominal.head)) cast.callNoun(body, nominal.head);
  return named(body, nominal);
}

/** "The foreign ministry in Lima" is that of the country whose capital it is. */
const seatedIn = ({ noun, preposition, complement }: Nominal, { text }: Scene): string | null =>
  (!localBody.test(noun) && preposition === 'in' && complement !== null && countryCapitals.get(text(complement))) ||
  null;

const isGovernment = ({ noun, head, modifiers, definite }: Nominal, country: string | null): boolean =>
  /^(?:government|side|regime|administration)$/.test(noun) &&
  (!!country || (head === 'government' && modifiers.length === 0 && definite));

function bodyTold(index: number, nominal: Nominal, { doc }: Scene): StateBody | null {
  const { start, end } = doc.mentions[index]!;
  const words = [...nominal.modifiers.slice(-2), nominal.noun];
  const whole = nominal.preposition === 'of' ? doc.text.slice(start, end).replace(/^the /i, '') : '';
  return readBody(whole) ?? readBody(words.join(' ')) ?? (words.length > 2 ? readBody(words.slice(1).join(' ')) : null);
}

/** Without a country's name: any town's body, or one that belongs to somebody in the article. */
const isSomebodysOwn = ({ noun, indefinite, possessor }: Nominal): boolean =>
  indefinite || localBody.test(noun) || (/^(?:police|army|military|navy|parliament)$/.test(noun) && possessor !== null);

function embassyOf(nominal: Nominal, country: string | null, { cast, resolve, text }: Scene): Referent | null {
  if (!/^(?:embassy|consulate|mission)$/.test(nominal.noun) || !country || nominal.indefinite) return null;
  const host = nominal.complement === null ? null : resolve(nominal.complement).referent;
  const where = host
    ? host.country && countryNames.get(text(nominal.complement!))
      ? (countryByCode.get(host.country)?.name ?? host.canonical)
      : titled(host.canonical ?? '')
    : null;
  const kind = nominal.noun[0]!.toUpperCase() + nominal.noun.slice(1);
  const home = countryByCode.get(country)!.name;
  const known = where ? [] : cast.all.filter(each => each.canonical?.startsWith(`${kind} of ${home} in `));
  if (known.length === 1) return known[0]!;
  return cast.body(where ? `${kind} of ${home} in ${where}` : `${kind} of ${home}`, country);
}

/** Datelines shout: "RIGA" is Riga. */
const titled = (name: string): string =>
  name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?:^|[\s-])\p{Ll}/gu, letter => letter.toUpperCase())
    : name;

/** Keeps a description as a name where it holds one, or where nothing else names its referent. */
export function named(referent: Referent, nominal: Nominal): Referent {
  const plain = nameOfNominal(nominal);
  if (referent.unnamed || /\p{Lu}/u.test(plain)) callBy(referent, plain);
  return referent;
}
