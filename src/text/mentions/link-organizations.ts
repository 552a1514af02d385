import type { NameKind } from '../../domain/mention.ts';
import { organizationNouns } from '../lexicon/bodies.ts';
import { blocs } from '../lexicon/collectives.ts';
import { fold } from './fold.ts';
import { internationalName, outletNamed, soundsLikeOutlet } from './organizations.ts';
import type { Referent } from './referent.ts';
import type { Scene } from './scene.ts';
import { countryBefore, isStateArm, namedBody } from './state-bodies.ts';

/** The organisation that a name means: a body of a state, a bloc of states, or any other. */
export function linkOrganization(index: number, scene: Scene): Referent {
  const state = namedBody(index, scene);
  if (state) return state;
  const { cast, fullNames, nominalsOf } = scene;
  const written = scene.text(index);
  const text = fullNames.get(written) ?? written;
  const bloc = blocs.get(text.toLowerCase());
  if (bloc) return cast.bloc(bloc);
  const name = internationalName(text) ?? text.replace(/^the /i, '');
  const hasMembers = nominalsOf(index).some(nominal => nominal.plural);
  const kind = hasMembers ? 'GROUP' : 'ORGANIZATION';
  const seat = seatAfter(index, name, scene);
  const referent = cast.keep(`organization:${fold(name + seat)}`, kind, { canonical: name + seat });
  if (seat) cast.alias(`organization:${fold(name)}`, referent);
  if (isStateArm(name)) referent.country ??= countryBefore(index, scene);
  const words = fold(name).split(' ');
  if (words.length > 1) cast.callNoun(referent, endings.get(words.at(-1)!) ?? words.at(-1)!);
  const head = headOf(name);
  if (head !== words.at(-1) && organizationNouns.has(head)) cast.callNoun(referent, head);
  return referent;
}

/** The word of a name that says what its bearer is: "Institute" of "Coastal Institute for Fish". */
const headOf = (name: string): string =>
  name
    .split(/ (?:of|for|on|and) /, 1)[0]!
    .split(' ')
    .at(-1)!
    .toLowerCase();

/** What the last word of a name says its bearer is. */
const endings: ReadonlyMap<string, string> = new Map([
  ...'fc afc cf sc ac fk bk if sk rovers united athletic wanderers albion hotspur'
    .split(' ')
    .map(ending => [ending, 'club'] as const),
  ...'airlines airways air'.split(' ').map(ending => [ending, 'airline'] as const),
]);

/** " at Bergen" after "Institute for Fish": bodies of a common kind are told apart by where they sit. */
function seatAfter(index: number, name: string, { doc, map, text }: Scene): string {
  const head = headOf(name);
  const { end } = doc.mentions[index]!;
  const tie = name.includes(' of ') ? null : /^ (?:at|in|of) /.exec(doc.text.slice(end, end + 4))?.[0];
  const place = tie && organizationNouns.has(head) ? map.startingAt(end + tie.length) : null;
  return place !== null && doc.mentions[place]!.name === 'LOCATION' ? `${tie}${text(place)}` : '';
}

/** The outlet that a name means, by the table, by how it sounds or by what stands beside it; null where it is none. */
export function linkOutlet(index: number, kind: NameKind, scene: Scene): Referent | null {
  const { cast, doc } = scene;
  const { start, end } = doc.mentions[index]!;
  const text = scene.text(index);
  const after = doc.text.slice(end, end + 14);
  if (doc.text[start - 1] === '(' && /^\) ?[-–—]/.test(after) && kind !== 'PERSON') return cast.outletCalled(text);
  const known = kind === 'PERSON' && text.includes(' ') ? null : outletNamed(text);
  if (known && (kind !== 'LOCATION' || text.length < 5)) return cast.outletCalled(known);
  const isLabelled = /^ (?:news )?agency\b|^ newspaper\b/i.test(after);
  const sounds = kind !== 'PERSON' && kind !== 'LOCATION' && soundsLikeOutlet(text);
  return isLabelled || sounds || isDescribedAsOutlet(index, scene) ? cast.outletCalled(text) : null;
}

const isDescribedAsOutlet = (index: number, { nominalsOf }: Scene): boolean =>
  nominalsOf(index).some(({ text }) =>
    /\b(?:news agency|newspaper|broadcaster|news site|news website|magazine|television|daily|tabloid)\b/i.test(text),
  );
