import { facelessNouns } from '../lexicon/collectives.ts';
import { genderOfRole } from '../lexicon/roles.ts';
import { officeInClause, speakFor } from './describe.ts';
import { holderBefore, type Office } from './holders.ts';
import { linkFaceless } from './link-groups.ts';
import { type Nominal, nameOfNominal } from './nominal.ts';
import { nominalCountry } from './nominal-country.ts';
import { commits, isSingle, officeOf, roleText, shortRole } from './offices.ts';
import { ownerOf } from './owners.ts';
import { callBy, giveRole, giveVoice, newReferent, type Referent } from './referent.ts';
import type { Scene } from './scene.ts';

/** A person told by office or occupation alone. */
export function linkOffice(index: number, nominal: Nominal, scene: Scene): Referent {
  const country = nominalCountry(nominal, scene);
  if (facelessNouns.has(nominal.head) && nominal.indefinite && (country || nominal.premodifiers.length > 0))
    return linkFaceless(nominal, scene);
  const office = { nominal, owner: ownerOf(nominal, scene), country };
  const before = holderBefore(office, scene.paragraphOf(index), scene);
  const holder = before ? recall(before, office, index, scene) : unnamedPerson(office, index, scene);
  const led = officeInClause(index, scene);
  if (led) scene.cast.callNoun(holder, led);
  return holder;
}

function recall(holder: Referent, { nominal, owner }: Office, index: number, scene: Scene): Referent {
  if (holder.unnamed) {
    if (isSingle(nominal)) scene.memory.expect(holder, scene.sentenceOf(index));
    giveRole(holder, roleText(nominal));
    if (owner?.kind === 'GOVERNMENT') holder.country ??= owner.country;
    callBy(holder, nameOfNominal(nominal));
  }
  if (owner && commits(nominal) && owner.kind !== 'PERSON' && owner !== holder && !holder.speaksFor.has(owner))
    giveVoice(holder, owner, shortRole(nominal));
  return holder;
}

function unnamedPerson(office: Office, index: number, scene: Scene): Referent {
  const { nominal, owner, country } = office;
  const { cast, memory } = scene;
  const name = nameOfOffice(office, scene);
  const referent = cast.add(
    newReferent('PERSON', {
      canonical: name,
      unnamed: true,
      country: country ?? owner?.country ?? null,
      gender: genderOfRole.get(nominal.head) ?? null,
    }),
  );
  giveRole(referent, roleText(nominal));
  cast.callNoun(referent, officeOf(nominal.head));
  if (owner) speakFor(referent, owner, nominal);
  callBy(referent, name);
  if (isSingle(nominal)) memory.expect(referent, scene.sentenceOf(index));
  return referent;
}

/** "Kremlin spokesperson"; "its spokeswoman" goes by what "its" stands for. */
function nameOfOffice({ nominal, owner }: Office, { doc }: Scene): string {
  const isPronoun = nominal.possessor !== null && doc.mentions[nominal.possessor]!.kind === 'PRONOUN';
  const plain = nameOfNominal(nominal);
  const holder = owner && isPronoun ? (owner.canonical ?? [...owner.names.keys()][0] ?? null) : null;
  return holder ? `${holder} ${plain}` : plain;
}
