import type { Actor, ActorKind, Place } from '../domain/actor.ts';
import type { Descriptor } from '../domain/descriptor.ts';
import { foldName } from '../domain/fold-name.ts';
import { byText, countOf, groupBy } from '../domain/order.ts';
import { quantifiers } from './lexicon/words.ts';
import type { Profile } from './profile.ts';
import { properName } from './proper-name.ts';

/** The actor that descriptors tell of together, under the name that most of them give in full. */
export function canonicalActor(id: string, members: readonly Descriptor[], profiles: readonly Profile[]): Actor {
  const unnamed = members.every(member => member.unnamed);
  const kind = profiles[0]!.family === 'GROUP' ? 'GROUP' : kindOf(members);
  const name = canonicalName(unnamed ? members : members.filter(member => !member.unnamed), kind);
  return {
    id,
    kind,
    name,
    aliases: [...new Set(members.flatMap(namesSeen))].filter(alias => alias !== name).sort(byText),
    country: countOf(profiles.flatMap(profile => profile.country ?? []))[0]?.[0] ?? null,
    unnamed,
  };
}

/** The place that descriptors tell of together. */
export function canonicalPlace(id: string, members: readonly Descriptor[]): Place {
  const country = countOf(members.flatMap(member => member.country ?? []))[0]?.[0] ?? null;
  return { id, name: canonicalName(members, 'PLACE'), country };
}

/** What publishes is an outlet even where it is called an organization; otherwise the kind most often read. */
function kindOf(members: readonly Descriptor[]): ActorKind {
  const kinds = members.flatMap(({ kind }) => (kind === 'PLACE' ? [] : [kind]));
  return kinds.includes('OUTLET') ? 'OUTLET' : (countOf(kinds)[0]![0] as ActorKind);
}

/** The full name most articles give, then the longest spelling of it, then the smallest: nothing an order can change. */
function canonicalName(members: readonly Descriptor[], kind: Actor['kind'] | 'PLACE'): string {
  const names = members.map(member =>
    kind === 'GROUP'
      ? withoutQuantifiers(member.name)
      : ((kind === 'PERSON' ? properName(member) : null) ?? member.name.trim()),
  );
  const full = kind === 'PERSON' ? names.filter(name => name.includes(' ')) : names;
  const spellings = groupBy(full.length > 0 ? full : names, withoutArticle);
  const ranked = [...spellings.values()].sort(
    (a, b) => b.length - a.length || longest(b).length - longest(a).length || byText(foldName(a[0]!), foldName(b[0]!)),
  );
  const mixed = ranked[0]!.filter(name => name !== name.toUpperCase());
  return countOf(mixed.length > 0 ? mixed : ranked[0]!)[0]![0];
}

const withoutArticle = (name: string) => foldName(name).replace(/^the /, '');
const longest = (names: readonly string[]) => names.reduce((a, b) => (b.length > a.length ? b : a));

function withoutQuantifiers(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = words.findIndex(word => !quantifiers.has(foldName(word)) && !/^\d+$/.test(word));
  return first <= 0 ? words.join(' ') : words.slice(first).join(' ');
}

const namesSeen = (descriptor: Descriptor) => [
  descriptor.name.trim(),
  ...descriptor.names.map(seen => seen.text.trim()),
];
