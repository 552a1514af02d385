import { genderOfRole, leaderNouns, spokesNouns, stateNouns } from '../lexicon/roles.ts';
import { fold } from './fold.ts';
import { isCountry } from './known-places.ts';
import type { Nominal } from './nominal.ts';
import { isRenaming, officeOf } from './offices.ts';
import { lately } from './recent.ts';
import { final, type Referent } from './referent.ts';
import { nearParagraphs, type Scene } from './scene.ts';

/** An office told of, with whose it is and of which country. */
export interface Office {
  readonly nominal: Nominal;
  readonly owner: Referent | null;
  readonly country: string | null;
}

/** Who was called by an office before, or is called by it in place of their name. */
export function holderBefore(office: Office, paragraph: number, scene: Scene): Referent | null {
  const { nominal, country } = office;
  const { head } = nominal;
  const last = lastHolder(office, scene);
  if (last && pointsBack(office, last)) return last;
  const gender = genderOfRole.get(head) ?? null;
  if (head === 'official' && nominal.definite)
    return lastPerson(paragraph, scene, each => isOfState(each) && (!country || each.country === country));
  if (isRenaming(nominal))
    return onlySpeaker(
      paragraph,
      scene,
      each => !each.unnamed && each.roles.size === 0 && (!gender || !each.gender || each.gender === gender),
    );
  const wider = last || office.owner ? null : widerHolder(office, scene);
  if (wider) return wider;
  const alone = isPlainOffice(nominal) ? onlyPerson(paragraph, scene) : null;
  if (alone && (!gender || !alone.gender || alone.gender === gender)) return alone;
  return isPlainPerson(nominal) ? lastPerson(paragraph, scene, each => each.gender === gender) : null;
}

function lastHolder(office: Office, scene: Scene): Referent | null {
  return scene.cast
    .called(officeOf(office.nominal.head))
    .map(final)
    .filter(each => fits(each, office, scene))
    .reduce<Referent | null>((best, each) => (!best || each.paragraph >= best.paragraph ? each : best), null);
}

/** Offices that newswire calls by one another's names; the bearer of one is "the" other where the article has no more of them. */
const callings: readonly (readonly string[])[] = [
  ['ambassador', 'diplomat', 'envoy', 'consul'],
  ['commander', 'general', 'admiral', 'colonel', 'brigadier'],
];

/** "The ambassador" is the one diplomat whom the article tells of by name. */
function widerHolder(office: Office, scene: Scene): Referent | null {
  const { head, opener, modifiers, complement } = office.nominal;
  const alike = callings.find(words => words.includes(head));
  if (!alike || opener !== 'the' || modifiers.length > 0 || complement !== null) return null;
  const called = new Set(alike.flatMap(noun => scene.cast.called(noun)).map(final));
  const [only, ...others] = [...called].filter(({ kind }) => kind === 'PERSON');
  return only && others.length === 0 && !only.unnamed && fits(only, office, scene) ? only : null;
}

function fits(holder: Referent, office: Office, scene: Scene): boolean {
  const { nominal, owner, country } = office;
  const gender = genderOfRole.get(nominal.head) ?? null;
  return (
    holder.kind === 'PERSON' &&
    (!gender || !holder.gender || gender === holder.gender) &&
    (!owner || canSpeakFor(holder, owner)) &&
    (!country || !holder.country || country === holder.country) &&
    agrees(holder, office, scene)
  );
}

const canSpeakFor = (holder: Referent, owner: Referent): boolean =>
  holder.speaksFor.size === 0 ||
  holder.speaksFor.has(owner) ||
  [...holder.speaksFor.keys()].some(party => party.partOf === owner || owner.partOf === party);

/** A name in the description ("the Ohio governor") must have been part of what is known of the holder. */
function agrees(holder: Referent, { nominal, owner }: Office, scene: Scene): boolean {
  if (owner && holder.speaksFor.has(owner)) return true;
  const names = nominal.premodifiers.map(scene.text).filter(text => !isCountry(text));
  if (names.length === 0) return true;
  const known = fold([...holder.roles, ...holder.names.keys()].join(' '));
  return names.every(name => known.includes(fold(name)));
}

/** Whether a description means its last holder: by the owner they share, or as "the spokesman", "Mr X's lawyer" do. */
function pointsBack({ nominal, owner }: Office, last: Referent): boolean {
  if (owner && last.speaksFor.has(owner)) return spokesNouns.has(nominal.head) || !nominal.indefinite;
  const isClosed = nominal.complement === null || /^(?:for|of|at|with)$/.test(nominal.preposition ?? '');
  return !nominal.indefinite && nominal.definite && isClosed;
}

const isOfState = (person: Referent): boolean => [...person.nouns].some(noun => stateNouns.has(noun));

/** "The man", "the woman". */
const isPlainPerson = ({ head, definite, modifiers, preposition }: Nominal): boolean =>
  /^(?:man|woman)$/.test(head) && definite && modifiers.length === 0 && preposition === null;

/** "The mayor", with nothing that tells of what. */
const isPlainOffice = ({
  head,
  opener,
  modifiers,
  premodifiers,
  possessor,
  complement,
  preposition,
}: Nominal): boolean =>
  opener === 'the' &&
  (leaderNouns.has(head) || athletes.has(head)) &&
  modifiers.length + premodifiers.length === 0 &&
  possessor === null &&
  complement === null &&
  preposition === null;

const athletes = new Set(
  'player footballer goalkeeper striker midfielder defender captain rider runner swimmer'.split(' '),
);

/** The one person whom a paragraph has named so far, where no office is known of them. */
function onlyPerson(paragraph: number, scene: Scene): Referent | null {
  const persons = lately(scene.memory)
    .filter(sight => sight.paragraph === paragraph && !sight.nested && !sight.quoted)
    .map(sight => final(sight.referent))
    .filter(referent => referent.kind === 'PERSON');
  const [first] = persons;
  const isAlone = first && persons.every(person => person === first);
  return isAlone && !first.unnamed && first.roles.size === 0 ? first : null;
}

function lastPerson(paragraph: number, scene: Scene, suits: (person: Referent) => boolean): Referent | null {
  for (const sight of lately(scene.memory).toReversed()) {
    const referent = final(sight.referent);
    if (sight.paragraph < paragraph - nearParagraphs) return null;
    if (referent.kind === 'PERSON' && !sight.nested && suits(referent)) return referent;
  }
  return null;
}

/** Who alone has been speaking in this paragraph and the one before. */
function onlySpeaker(paragraph: number, scene: Scene, suits: (person: Referent) => boolean): Referent | null {
  const persons = lately(scene.memory)
    .filter(sight => sight.paragraph >= paragraph - 1 && !sight.nested)
    .map(sight => ({ referent: final(sight.referent), source: sight.source }))
    .filter(({ referent }) => referent.kind === 'PERSON');
  const [first] = persons;
  const isAlone =
    first && persons.every(({ referent }) => referent === first.referent) && persons.some(({ source }) => source);
  return isAlone && suits(first.referent) ? first.referent : null;
}
