import { bodiesOfPlaces } from '../lexicon/bodies.ts';
import { withTitle } from './address.ts';
import { describe, readClause } from './describe.ts';
import { linkOrganization, linkOutlet } from './link-organizations.ts';
import { linkPerson } from './link-persons.ts';
import { linkPlace } from './link-places.ts';
import { callBy, type Referent } from './referent.ts';
import { meant, type Resolved } from './resolved.ts';
import type { Scene } from './scene.ts';

/** Whom a name means, with what is told of them beside it. */
export function linkName(index: number, scene: Scene): Resolved {
  const place = linkPlace(index, scene);
  if (place) return place;
  const referent = called(index, scene);
  if (!referent) return meant(null);
  const name = scene.text(index);
  callBy(referent, referent.kind === 'PERSON' ? withTitle(name, scene.doc.mentions[index]!.start, scene.doc) : name);
  for (const nominal of scene.nominalsOf(index)) describe(referent, nominal, scene.paragraphOf(index), scene);
  if (referent.kind === 'PERSON') readClause(index, referent, scene);
  return meant(referent);
}

function called(index: number, scene: Scene): Referent | null {
  const { cast, kinds, map, persons } = scene;
  const text = scene.text(index);
  const kind = kinds.get(text) ?? 'OTHER';
  if (kind === 'NORP') return null;
  const outlet = cast.outletBefore(text) ?? linkOutlet(index, kind, scene);
  if (outlet) return outlet;
  if (kind === 'PERSON' || (kind === 'OTHER' && persons.isPart(text))) return linkPerson(index, scene);
  const nominals = scene.nominalsOf(index);
  const isSource = map.isSource(index);
  if (kind === 'LOCATION' && !isSource && !isBodyOf(text) && !nominals.some(each => each.kind === 'ORGANIZATION'))
    return cast.place(text, null);
  if (kind === 'OTHER' && !isSource && nominals.length === 0) return null;
  return linkOrganization(index, scene);
}

/** "Port of Larne": what leads a name says whether it is a place or a body of one. */
const isBodyOf = (name: string): boolean =>
  bodiesOfPlaces.has(/^(?:the )?(\p{L}+) of /iu.exec(name)?.[1]?.toLowerCase() ?? '');
