import { blocs } from '../lexicon/collectives.ts';
import { linkGroup } from './link-groups.ts';
import { firmCalled, linkInstitution } from './link-institutions.ts';
import { linkOffice } from './link-offices.ts';
import { type Nominal, nameOfNominal } from './nominal.ts';
import { final, type Referent } from './referent.ts';
import { meant, type Resolved } from './resolved.ts';
import type { Scene } from './scene.ts';
import { describedBody } from './state-bodies.ts';
import { labels } from './trades.ts';

/** Whom a description means: the name it stands beside, somebody spoken of before, or somebody of its own. */
export function linkNominal(index: number, scene: Scene): Resolved {
  const name = scene.appositions.nameOf.get(index);
  const named = name === undefined ? null : scene.resolve(name).referent;
  return meant(named ?? final(described(index, scene)));
}

function described(index: number, scene: Scene): Referent {
  const nominal = scene.nominal(index);
  const bloc = blocs.get(nameOfNominal(nominal).toLowerCase());
  if (bloc) return scene.cast.bloc(bloc);
  const known = ownVoice(nominal, scene) ?? labelled(nominal, scene) ?? describedBody(index, nominal, scene);
  if (known) return known;
  if (nominal.kind === 'GROUP' || nominal.plural) return linkGroup(nominal, scene);
  const firm = firmCalled(index, nominal, scene);
  if (firm) return firm;
  return nominal.kind === 'PERSON' ? linkOffice(index, nominal, scene) : linkInstitution(index, nominal, scene);
}

/** "The Tass news agency", "the NATO alliance": a name and what it is. */
function labelled(nominal: Nominal, { resolve }: Scene): Referent | null {
  const { premodifiers, modifiers, noun, plural, indefinite, possessor } = nominal;
  const [name, another] = premodifiers;
  if (name === undefined || another !== undefined || plural || indefinite || possessor !== null || !labels.has(noun))
    return null;
  if (modifiers.some(word => !/^(?:news|military|television|radio|state)$/i.test(word))) return null;
  const { referent } = resolve(name);
  return referent && /^(?:ORGANIZATION|OUTLET|GROUP)$/.test(referent.kind) ? final(referent) : null;
}

/** "This newspaper", "this station". */
const ownVoice = ({ kind, opener }: Nominal, { outlet }: Scene): Referent | null =>
  kind === 'OUTLET' && opener === 'this' ? outlet : null;
