import { genderOfRole, kinNouns } from '../lexicon/roles.ts';
import { ownerInContext } from './bare-offices.ts';
import type { Nominal } from './nominal.ts';
import { nominalCountry } from './nominal-country.ts';
import { commits, officeOf, roleText, shortRole } from './offices.ts';
import { ownerOf } from './owners.ts';
import { giveRole, giveVoice, type Referent } from './referent.ts';
import type { Scene } from './scene.ts';

/** Adds to a person or body what a description beside its name tells. */
export function describe(referent: Referent, nominal: Nominal, paragraph: number, scene: Scene): void {
  if (referent.kind === 'PERSON') describePerson(referent, nominal, paragraph, scene);
  else describeBody(referent, nominal, scene);
}

function describeBody(referent: Referent, nominal: Nominal, scene: Scene): void {
  const country = nominalCountry(nominal, scene);
  scene.cast.callNoun(referent, nominal.head);
  referent.country ??= country;
  if (nominal.plural && referent.kind === 'ORGANIZATION') referent.kind = 'GROUP';
}

function describePerson(person: Referent, nominal: Nominal, paragraph: number, scene: Scene): void {
  const country = nominalCountry(nominal, scene);
  giveRole(person, roleText(nominal));
  person.gender ??= genderOfRole.get(nominal.head) ?? null;
  scene.cast.callNoun(person, officeOf(nominal.head));
  const owner = ownerOf(nominal, scene) ?? ownerInContext(nominal, person, paragraph, scene);
  if (owner && owner !== person && !kinNouns.has(nominal.head)) speakFor(person, owner, nominal);
  person.country ??= country ?? owner?.country ?? null;
}

/** Ties the holder of an office to whom it gives voice; a leader's spokeswoman speaks for what he leads. */
export function speakFor(person: Referent, owner: Referent, nominal: Nominal): void {
  if (!commits(nominal)) return;
  const parties = owner.kind === 'PERSON' ? owner.speaksFor.keys() : [owner];
  for (const party of parties) giveVoice(person, party, shortRole(nominal));
}

interface Clause {
  readonly pattern: RegExp;
  readonly role: string;
}

const leading: readonly Clause[] = [
  { pattern: /^,? who (?:also |now )?(?:heads?|headed|runs?|leads?|led) /, role: 'head' },
  { pattern: /^,? who (?:also )?chairs? /, role: 'chairman' },
  { pattern: /^,? who (?:co-)?founded /, role: 'founder' },
];

const clauses: readonly Clause[] = [
  ...leading,
  { pattern: /^,? who (?:also )?(?:represents?|speaks? for) /, role: 'spokesperson' },
  { pattern: /^,? (?:speaking )?(?:for|on behalf of) /, role: 'spokesperson' },
  { pattern: /^,? of /, role: 'representative' },
];

/** "Lund, who heads X", "Okoye, for Y", "Ruiz of Z": what follows a person's name and tells for whom they speak. */
export function readClause(index: number, person: Referent, { doc, map, resolve }: Scene): void {
  const { end } = doc.mentions[index]!;
  const rest = doc.text.slice(end, end + 60);
  for (const { pattern, role } of clauses) {
    const match = pattern.exec(rest);
    const at = match && map.startingAt(end + match[0].length);
    const party = at === null ? null : resolve(at).referent;
    if (!party || party.kind === 'PLACE' || party.kind === 'PERSON') continue;
    giveVoice(person, party, role);
    if (role !== 'representative') giveRole(person, role);
    person.country ??= party.country;
    return;
  }
}

/** "The surveyor who leads them": by what office a description goes on to tell of somebody. */
export function officeInClause(index: number, { doc }: Scene): string | null {
  const { end } = doc.mentions[index]!;
  const rest = doc.text.slice(end, end + 30);
  const role = leading.find(({ pattern }) => pattern.test(rest))?.role;
  return role === undefined ? null : officeOf(role);
}
