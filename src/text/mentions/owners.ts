import { businessNouns } from '../lexicon/bodies.ts';
import { countryAdjectives, countryCapitals, countryNames } from '../lexicon/countries.ts';
import { stateNouns } from '../lexicon/roles.ts';
import { isCountry } from './known-places.ts';
import type { Nominal } from './nominal.ts';
import { nominalCountry } from './nominal-country.ts';
import { readBody } from './organizations.ts';
import { final, type Referent } from './referent.ts';
import type { Scene } from './scene.ts';
import { localBody, stateBody } from './state-bodies.ts';

/** For whom the holder of an office speaks, as its description tells. */
export function ownerOf(nominal: Nominal, scene: Scene): Referent | null {
  return (
    stateServed(nominal, scene) ??
    ofComplement(nominal, scene) ??
    ofPossessor(nominal, scene) ??
    ofPremodifier(nominal, scene) ??
    ofTrade(nominal, scene)
  );
}

/** "Foreign ministry spokesman", "police chief". */
function stateServed(nominal: Nominal, scene: Scene): Referent | null {
  const { modifiers, premodifiers } = nominal;
  const state = readBody(modifiers.slice(-2).join(' ')) ?? readBody(modifiers.slice(-1).join(' '));
  if (!state) return null;
  const country = nominalCountry(nominal, scene);
  const isLocal = localBody.test(modifiers.at(-1) ?? '') || premodifiers.some(each => !isCountry(scene.text(each)));
  const known = country ?? state.country ?? (isLocal ? null : scene.memory.country);
  return known ? stateBody(state, country, scene) : null;
}

const ofComplement = (nominal: Nominal, scene: Scene): Referent | null => {
  const owned = ownedName(nominal, scene);
  if (owned !== null) return speakingParty(owned, scene);
  const { complement, preposition } = nominal;
  return complement !== null && /^(?:for|of|at|with)$/.test(preposition ?? '')
    ? (speakingParty(complement, scene) ?? namedAfter(complement, scene))
    : null;
};

/** "The keeper of its Coastal Museum", "the head of Norway's Fish Board": the name, not whose it is. */
function ownedName({ start, text }: Nominal, { doc, map }: Scene): number | null {
  const from = start + text.search(/ (?:of|for) |$/);
  const lead = ownedLead.exec(doc.text.slice(from, from + 40));
  const name = lead && map.startingAt(from + lead[0].length);
  return name !== null && doc.mentions[name]!.kind === 'NAME' && doc.mentions[name]!.name === 'ORGANIZATION'
    ? name
    : null;
}

const ownedLead =
  /^ (?:of|for) (?:its|their|his|her|(?:the|this) (?:country|nation|state|kingdom|republic|island)[’']s|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?[’']s?) (?=\p{Lu})/u;

/** "Chairman of Danish shoe maker Corvane": the name that a nationality and a trade lead up to. */
function namedAfter(nationality: number, scene: Scene): Referent | null {
  const { doc, map, text } = scene;
  if (!countryAdjectives.has(text(nationality))) return null;
  const { end } = doc.mentions[nationality]!;
  const between = /^ (?:\p{Ll}[\p{L}-]* ){1,4}(?=\p{Lu})/u.exec(doc.text.slice(end, end + 60));
  const name = between && map.startingAt(end + between[0].length);
  return name === null || doc.mentions[name]!.kind !== 'NAME' ? null : speakingParty(name, scene);
}

function ofPossessor({ possessor, opener, start }: Nominal, scene: Scene): Referent | null {
  const owner = possessor ?? (opener === 'whose' ? mentionBefore(start, scene) : null);
  return owner === null ? null : speakingParty(owner, scene);
}

function ofPremodifier({ premodifiers, head }: Nominal, scene: Scene): Referent | null {
  for (const each of premodifiers.toReversed()) {
    const text = scene.text(each);
    const code = countryAdjectives.get(text) ?? countryNames.get(text);
    const state = code && stateNouns.has(head) ? scene.cast.government(code) : null;
    const party = code ? state : speakingParty(each, scene);
    if (party) return party;
  }
  return null;
}

/** "Airline spokesman": of the airline spoken of. */
function ofTrade({ modifiers }: Nominal, { cast }: Scene): Referent | null {
  const noun = modifiers.at(-1)?.toLowerCase();
  return noun && businessNouns.has(noun) ? cast.lastCalled(noun) : null;
}

/** What ", whose" points back at: the mention that ends before the comma. */
const mentionBefore = (offset: number, { doc, map }: Scene): number | null =>
  map.endingAt(offset - (doc.text.slice(offset - 2, offset) === ', ' ? 2 : 1), 0);

/** Who can be spoken for: a country's government for the country. */
function speakingParty(index: number, { cast, resolve, text }: Scene): Referent | null {
  const { referent } = resolve(index);
  const code = countryNames.get(text(index).replace(/^the /i, '')) ?? countryCapitals.get(text(index));
  if (code && referent?.kind === 'PLACE') return cast.government(code);
  return referent && referent.kind !== 'PLACE' ? final(referent) : null;
}
