import { stateNouns } from '../lexicon/roles.ts';
import { fold } from './fold.ts';
import { type Nominal, nameOfNominal } from './nominal.ts';
import { nominalCountry } from './nominal-country.ts';
import { ownerOf } from './owners.ts';
import { lately } from './recent.ts';
import { final, type Referent } from './referent.ts';
import type { Scene } from './scene.ts';
import { named } from './state-bodies.ts';

/** Collectives: one group for each description and country. */
export function linkGroup(nominal: Nominal, scene: Scene): Referent {
  const { cast } = scene;
  const noun = membersOf(nominal);
  const isBare = nominal.definite && nominal.premodifiers.length === 0 && nominal.complement === null;
  const before = isBare ? cast.called(noun).at(-1) : undefined;
  if (before) return named(final(before), nominal);
  const referent = keepGroup(nameOfNominal(nominal), nominalCountry(nominal, scene), scene);
  if (referent.kind === 'GROUP') {
    const owner = ownerOfGroup(nominal, scene);
    if (owner && owner !== referent) referent.partOf ??= owner;
  }
  cast.callNoun(referent, noun);
  return named(referent, nominal);
}

/** "A US official": one of many without a face, who stands for them all. */
export function linkFaceless(nominal: Nominal, scene: Scene): Referent {
  const { cast } = scene;
  const country = nominalCountry(nominal, scene);
  const plain = nameOfNominal(nominal);
  const many = `${plain.replace(new RegExp(`${nominal.noun}$`), '')}${nominal.noun}s`.replace(/^senior /i, '');
  const referent = keepGroup(many, country, scene);
  if (country && stateNouns.has(nominal.head)) referent.partOf ??= cast.government(country);
  cast.callNoun(referent, membersOf(nominal));
  return named(referent, nominal);
}

/** What members are called by, told apart from a single one. */
const membersOf = ({ head }: Nominal): string => `${head}*`;

/** Groups are one by description: number and rank do not part them, countries do. */
const keepGroup = (name: string, country: string | null, { cast }: Scene): Referent =>
  cast.keep(`group:${fold(name).replace(/^(?:senior|top) /, '')}`, 'GROUP', {
    canonical: name,
    unnamed: true,
    country,
  });

function ownerOfGroup(nominal: Nominal, scene: Scene): Referent | null {
  const country = nominalCountry(nominal, scene);
  if (country)
    return stateNouns.has(nominal.head) || /^(?:force|troop|soldier)$/.test(nominal.head)
      ? scene.cast.government(country)
      : null;
  if (!/^(?:official|employee|worker|lawyer|staff)$/.test(nominal.head)) return null;
  const owner = ownerOf(nominal, scene) ?? ownerThere(nominal, scene);
  return owner && (owner.kind === 'ORGANIZATION' || owner.kind === 'GOVERNMENT') ? owner : null;
}

/** "Three employees there": of the body that did or said something last. */
function ownerThere({ start, text }: Nominal, { doc, memory }: Scene): Referent | null {
  if (!/^ there\b/.test(doc.text.slice(start + text.length, start + text.length + 7))) return null;
  const sight = lately(memory).findLast(
    each => (each.source || each.subject) && !each.quoted && final(each.referent).kind !== 'PLACE',
  );
  return sight ? final(sight.referent) : null;
}
