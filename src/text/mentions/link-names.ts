import { bodiesOfPlaces } from '../lexicon/bodies.ts';
import { denialLemma, speechLemma } from '../lexicon/speech.ts';
import { withTitle } from './address.ts';
import { describe, readClause } from './describe.ts';
import { fold } from './fold.ts';
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
  const outlet = cast.outletBefore(text) ?? ownOutlet(index, scene) ?? linkOutlet(index, kind, scene);
  if (outlet) return outlet;
  if (kind === 'PERSON' || (kind === 'OTHER' && persons.isPart(text))) return linkPerson(index, scene);
  const nominals = scene.nominalsOf(index);
  const isSource = map.isSource(index) || hasVerbOfSpeech(index, scene);
  if (kind === 'LOCATION' && !isSource && !isBodyOf(text) && !nominals.some(each => each.kind === 'ORGANIZATION'))
    return cast.place(text, null);
  if (kind === 'OTHER' && !isSource && nominals.length === 0) return null;
  return linkOrganization(index, scene);
}

/** "Port of Larne": what leads a name says whether it is a place or a body of one. */
const isBodyOf = (name: string): boolean =>
  bodiesOfPlaces.has(/^(?:the )?(\p{L}+) of /iu.exec(name)?.[1]?.toLowerCase() ?? '');

/** "The Bugle" in the Humber Bugle. */
function ownOutlet(index: number, { doc, outlet, text }: Scene): Referent | null {
  const { start } = doc.mentions[index]!;
  if (outlet === null || !/\bthe $/i.test(doc.text.slice(Math.max(0, start - 4), start))) return null;
  const title = fold((doc.outlet ?? '').split(/,| [-–—|:(]/)[0]!).split(' ');
  return title.length > 1 && fold(text(index)) === title.at(-1) ? outlet : null;
}

const beforeVerb =
  /^(?:, which)?(?: (?:has|have|had|also|later|earlier|yesterday|today|again|now|still|on \p{L}+day|last week|this week)){0,3} (\p{L}+)/u;

/** "Corvane denied", "Corvane, which on Monday admitted": no place does so. */
function hasVerbOfSpeech(index: number, { doc }: Scene): boolean {
  const { end } = doc.mentions[index]!;
  const word = beforeVerb.exec(doc.text.slice(end, end + 60))?.[1] ?? '';
  return /(?:ed|es|said|says|told|tells)$/.test(word) && (speechLemma(word) ?? denialLemma(word)) !== null;
}
