import { businessNouns, organizationNouns, stateBodyNouns } from '../lexicon/bodies.ts';
import { countryAdjectives } from '../lexicon/countries.ts';
import { fold } from './fold.ts';
import { type Nominal, nameOfNominal } from './nominal.ts';
import { nominalCountry } from './nominal-country.ts';
import { callBy, final, newReferent, type Referent } from './referent.ts';
import { nearParagraphs, type Scene } from './scene.ts';
import { named } from './state-bodies.ts';
import { sameTrade } from './trades.ts';

/** An organisation or outlet told by what it is. */
export function linkInstitution(index: number, nominal: Nominal, scene: Scene): Referent {
  const before = ledByOwner(nominal, scene) ?? (isBare(nominal, scene) ? spokenOf(index, nominal, scene) : null);
  return before ? named(before, nominal) : described(index, nominal, scene);
}

/** "The company", "the Danish club", with no more that tells which. */
const isBare = ({ definite, premodifiers, complement, possessor }: Nominal, { text }: Scene): boolean =>
  definite &&
  premodifiers.every(each => countryAdjectives.has(text(each))) &&
  complement === null &&
  possessor === null;

/** "Her own company": the one body that she speaks for. */
function ledByOwner({ head, modifiers, premodifiers, possessor }: Nominal, { resolve }: Scene): Referent | null {
  if (possessor === null || premodifiers.length > 0 || !ownNouns.has(head)) return null;
  const owner = resolve(possessor).referent;
  if (owner?.kind !== 'PERSON' || !modifiers.every(word => word.toLowerCase() === 'own')) return null;
  const bodies = [...final(owner).speaksFor.keys()].map(final).filter(body => body.kind === 'ORGANIZATION');
  return bodies.length === 1 ? bodies[0]! : null;
}

const ownNouns = new Set([...businessNouns, 'team', 'party', 'union', 'ministry', 'organisation', 'organization']);

const spokenOf = (index: number, nominal: Nominal, scene: Scene): Referent | null =>
  lastCalled(nominal, scene) ?? mainBusiness(nominal, scene) ?? lastOutlet(index, nominal, scene);

function described(index: number, nominal: Nominal, scene: Scene): Referent {
  const { cast } = scene;
  const country = nominalCountry(nominal, scene);
  const whole = wholeDescription(nominal, scene);
  const kind = nominal.kind === 'OUTLET' ? 'OUTLET' : 'ORGANIZATION';
  const known = { canonical: whole, country, unnamed: nominal.indefinite || !isProper(nominal, country, scene) };
  const referent = nominal.indefinite
    ? cast.add(newReferent(kind, known))
    : cast.keep(`description:${fold(whole)}`, kind, known);
  if (country && stateBodyNouns.has(nominal.head)) referent.partOf ??= cast.government(country);
  cast.callNoun(referent, nominal.head);
  callBy(referent, nameOfNominal(nominal));
  referent.paragraph = scene.paragraphOf(index);
  return referent;
}

/** Whether a description tells by a name which one is meant. */
const isProper = ({ head, premodifiers, possessor }: Nominal, country: string | null, { doc, text }: Scene): boolean =>
  (country !== null && !businessNouns.has(head)) ||
  premodifiers.some(each => !countryAdjectives.has(text(each))) ||
  (possessor !== null && doc.mentions[possessor]!.kind === 'NAME');

/** "Its board" goes by what "its" stands for. */
function wholeDescription(nominal: Nominal, { doc, resolve }: Scene): string {
  const plain = nameOfNominal(nominal);
  const isPronoun = nominal.possessor !== null && doc.mentions[nominal.possessor]!.kind === 'PRONOUN';
  const owner = isPronoun ? resolve(nominal.possessor!).referent : null;
  const holder = owner && (owner.canonical ?? [...owner.names.keys()][0]);
  return holder ? `${holder} ${plain}` : plain;
}

/** "The newspaper" is the outlet named last. */
function lastOutlet(index: number, nominal: Nominal, { memory, paragraphOf }: Scene): Referent | null {
  if (nominal.kind !== 'OUTLET' || nominal.modifiers.length > 0) return null;
  const from = paragraphOf(index) - nearParagraphs;
  const sight = memory.sights
    .slice(-40)
    .findLast(each => each.paragraph >= from && final(each.referent).kind === 'OUTLET');
  return sight ? final(sight.referent) : null;
}

/** The last one called so: by its noun, its name's last word, or its description's words. */
function lastCalled(nominal: Nominal, { cast }: Scene): Referent | null {
  const words = nominal.modifiers.map(fold);
  const isCalled = (each: Referent): boolean =>
    [...each.names.keys(), each.canonical ?? ''].some(name => words.every(word => fold(name).includes(word)));
  return cast
    .called(nominal.head)
    .map(final)
    .filter(each => each.kind !== 'PERSON' && each.kind !== 'PLACE' && isCalled(each))
    .reduce<Referent | null>((best, each) => (!best || each.paragraph >= best.paragraph ? each : best), null);
}

/** "The company" is the last business named; "the airline", never called so before, the one business that the article keeps naming. */
function mainBusiness(nominal: Nominal, scene: Scene): Referent | null {
  const { cast } = scene;
  if (!businessNouns.has(nominal.head) || nominal.modifiers.length > 0 || nominal.opener !== 'the') return null;
  const country = nominalCountry(nominal, scene);
  const businesses = [...businessNouns]
    .filter(noun => sameTrade(noun, nominal.head))
    .flatMap(noun => cast.lastCalled(noun) ?? [])
    .filter(each => each.kind === 'ORGANIZATION' && (!country || !each.country || each.country === country));
  if (businesses.length > 0) return businesses.reduce((best, each) => (each.paragraph > best.paragraph ? each : best));
  const [first, second] = cast.all.filter(isPrivate).sort((a, b) => b.count - a.count);
  if (!first || (second && first.count < 2) || first.count === second?.count || isOfOtherKind(first)) return null;
  cast.callNoun(first, nominal.head);
  return first;
}

/** Called by a noun of its own, or by one in its name: "the airline" is no league. */
const isOfOtherKind = ({ nouns, canonical }: Referent): boolean =>
  nouns.size > 0 ||
  organizationNouns.has(
    fold(canonical ?? '')
      .split(' ')
      .at(-1)!,
  );

const isPrivate = ({ same, kind, unnamed, country, partOf }: Referent): boolean =>
  same === null && kind === 'ORGANIZATION' && !unnamed && !country && !partOf;
