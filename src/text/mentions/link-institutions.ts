import { portfolioOf } from '../../domain/portfolios.ts';
import { businessNouns, firmNouns, organizationNouns, stateBodyNouns } from '../lexicon/bodies.ts';
import { countryAdjectives } from '../lexicon/countries.ts';
import { fold } from './fold.ts';
import { type Nominal, nameOfNominal } from './nominal.ts';
import { nominalCountry } from './nominal-country.ts';
import { bodyName, outletNamed, readBody, soundsLikeOutlet } from './organizations.ts';
import { houseOfOwner, isOfThing, ledByOwner, makerOf } from './owned-bodies.ts';
import { lately } from './recent.ts';
import { callBy, final, newReferent, type Referent } from './referent.ts';
import { nearParagraphs, type Scene } from './scene.ts';
import { isStateArm, named } from './state-bodies.ts';
import { sameTrade } from './trades.ts';

/** An organisation or outlet told by what it is. */
export function linkInstitution(index: number, nominal: Nominal, scene: Scene): Referent {
  const before =
    ledByOwner(nominal, scene) ??
    houseOfOwner(nominal, scene) ??
    ministryLedBy(nominal, scene) ??
    makerOf(nominal, scene) ??
    (isBare(nominal, scene) ? spokenOf(index, nominal, scene) : null);
  return before ? named(before, nominal) : described(index, nominal, scene);
}

/** "The miner": the firm that is called so or, where no person is, the business spoken of. */
export function firmCalled(index: number, nominal: Nominal, scene: Scene): Referent | null {
  const { head, kind, plural } = nominal;
  if (kind !== 'PERSON' || plural || !firmNouns.has(head) || !isBare(nominal, scene)) return null;
  const called = scene.cast.called(head).map(final);
  if (called.some(each => each.kind === 'PERSON')) return null;
  return lastCalled(nominal, scene) ?? mainBusiness(index, nominal, scene);
}

/** "The company", "the Danish club", with no more that tells which. */
const isBare = ({ definite, premodifiers, complement, possessor }: Nominal, { text }: Scene): boolean =>
  definite &&
  premodifiers.every(each => countryAdjectives.has(text(each))) &&
  complement === null &&
  possessor === null;

function spokenOf(index: number, nominal: Nominal, scene: Scene): Referent | null {
  const called = lastCalled(nominal, scene);
  if (called && !called.sketched) return called;
  return (
    onlyMinistry(nominal, scene) ?? mainBusiness(index, nominal, scene) ?? called ?? lastOutlet(index, nominal, scene)
  );
}

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
  if (nominal.opener === '' && referent.unnamed && isTrade(nominal, scene)) referent.sketched = true;
  cast.callNoun(referent, nominal.head);
  callBy(referent, nameOfNominal(nominal));
  referent.paragraph = scene.paragraphOf(index);
  return referent;
}

/** "Lender", "Maltese carrier": a trade and perhaps a country, and nothing else. */
const isTrade = ({ head, modifiers, premodifiers, complement, possessor }: Nominal, { text }: Scene): boolean =>
  businessNouns.has(head) &&
  modifiers.length === 0 &&
  complement === null &&
  possessor === null &&
  premodifiers.every(each => countryAdjectives.has(text(each)));

/** Whether a description tells by a name which one is meant. */
const isProper = ({ head, premodifiers, possessor }: Nominal, country: string | null, { doc, text }: Scene): boolean =>
  (country !== null && !businessNouns.has(head)) ||
  premodifiers.some(each => !countryAdjectives.has(text(each))) ||
  (possessor !== null && doc.mentions[possessor]!.kind === 'NAME');

/** "Its board" goes by what "its" stands for. */
function wholeDescription(nominal: Nominal, { doc, resolve }: Scene): string {
  const plain = nameOfNominal(nominal);
  const isPronoun = nominal.possessor !== null && doc.mentions[nominal.possessor]!.kind === 'PRONOUN';
  const owner = isPronoun && !isOfThing(nominal) ? resolve(nominal.possessor!).referent : null;
  const holder = owner && (owner.canonical ?? [...owner.names.keys()][0]);
  return holder ? `${holder} ${plain}` : plain;
}

/** "The newspaper" is the outlet named last. */
function lastOutlet(index: number, nominal: Nominal, { memory, paragraphOf }: Scene): Referent | null {
  if (nominal.kind !== 'OUTLET' || nominal.modifiers.length > 0) return null;
  const from = paragraphOf(index) - nearParagraphs;
  const sight = lately(memory).findLast(each => each.paragraph >= from && final(each.referent).kind === 'OUTLET');
  return sight ? final(sight.referent) : null;
}

/** "His ministry" where he is the mining minister. */
function ministryLedBy({ head, modifiers, possessor }: Nominal, scene: Scene): Referent | null {
  const owner =
    head === 'ministry' && modifiers.length === 0 && possessor !== null && scene.resolve(possessor).referent;
  return owner ? ministryOf(final(owner), scene) : null;
}

/** "The ministry" of an article that speaks of the mining minister is his. */
function onlyMinistry({ head, modifiers }: Nominal, scene: Scene): Referent | null {
  if (head !== 'ministry' || modifiers.length > 0) return null;
  const told = new Set(scene.cast.called('minister').flatMap(each => ministryOf(final(each), scene) ?? []));
  return told.size === 1 ? [...told][0]! : null;
}

function ministryOf({ roles, country }: Referent, { cast }: Scene): Referent | null {
  const [portfolio] = [...roles].flatMap(role => portfolioOf(role) ?? []);
  const state = portfolio === undefined ? null : readBody(`${portfolio} ministry`);
  return state && country ? cast.body(bodyName(state, country), country) : null;
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
function mainBusiness(index: number, nominal: Nominal, scene: Scene): Referent | null {
  const { cast } = scene;
  if (
    !(businessNouns.has(nominal.head) || firmNouns.has(nominal.head)) ||
    nominal.modifiers.length > 0 ||
    nominal.opener !== 'the'
  )
    return null;
  const country = nominalCountry(nominal, scene);
  const businesses = [...businessNouns]
    .filter(noun => sameTrade(noun, nominal.head))
    .flatMap(noun => cast.lastCalled(noun) ?? [])
    .filter(each => each.kind === 'ORGANIZATION' && !each.sketched)
    .filter(each => !country || !each.country || each.country === country);
  if (businesses.length > 0) return businesses.reduce((best, each) => (each.paragraph > best.paragraph ? each : best));
  const firms = cast.all.filter(each => isPrivate(each) && !isOfOtherKind(each));
  if (firms.length === 0) return ownVoice(scene);
  const firm = namedJustBefore(index, firms, scene) ?? servedByVoice(index, firms, scene) ?? namedMost(firms);
  if (firm) cast.callNoun(firm, nominal.head);
  return firm;
}

/** The one firm that the sentence before, of the same paragraph, has named. */
function namedJustBefore(
  index: number,
  firms: readonly Referent[],
  { memory, paragraphOf, sentenceOf }: Scene,
): Referent | null {
  const [sentence, paragraph] = [sentenceOf(index) - 1, paragraphOf(index)];
  const before = memory.sights
    .filter(each => each.sentence === sentence && each.paragraph === paragraph)
    .map(each => final(each.referent));
  const named = firms.filter(firm => before.includes(firm));
  return named.length === 1 ? named[0]! : null;
}

/** The one firm for which whoever spoke last does so, in this paragraph or the one before; two who speak in one sentence are of two. */
function servedByVoice(index: number, firms: readonly Referent[], scene: Scene): Referent | null {
  const last = scene.memory.sights.findLast(each => each.source && !each.quoted);
  if (!last || scene.paragraphOf(index) - last.paragraph > 1) return null;
  if (scene.map.isSource(index) && last.sentence === scene.sentenceOf(index)) return null;
  const served = [...final(last.referent).speaksFor.keys()].map(final);
  const [only, ...others] = firms.filter(firm => served.includes(firm));
  return only && others.length === 0 ? only : null;
}

function namedMost(firms: readonly Referent[]): Referent | null {
  const [first, second] = [...firms].sort((a, b) => b.count - a.count);
  return (second && first!.count < 2) || first!.count === second?.count ? null : first!;
}

/** A firm that publishes what it says itself; no newspaper is called a company in its own pages. */
function ownVoice({ memory, outlet }: Scene): Referent | null {
  if (!outlet?.canonical || outletNamed(outlet.canonical) || soundsLikeOutlet(outlet.canonical)) return null;
  const speaks = memory.sights.some(
    ({ referent, source, subject }) => (source || subject) && final(referent) === outlet,
  );
  return speaks ? outlet : null;
}

/** Called by a noun of its own, or by one in its name: "the airline" is no league, nor are the Frontier Forces. */
const isOfOtherKind = ({ nouns, canonical }: Referent): boolean =>
  [...nouns].some(noun => organizationNouns.has(noun)) ||
  isStateArm(canonical ?? '') ||
  organizationNouns.has(
    fold(canonical ?? '')
      .split(' ')
      .at(-1)!,
  );

const isPrivate = ({ same, kind, unnamed, country, partOf }: Referent): boolean =>
  same === null && kind === 'ORGANIZATION' && !unnamed && !country && !partOf;
