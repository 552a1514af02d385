import type { Actor, ActorKind, Place } from '../domain/actor.ts';
import type { Descriptor } from '../domain/descriptor.ts';
import { foldName } from '../domain/fold-name.ts';
import { byText, groupBy } from '../domain/order.ts';
import { quantifiers } from './lexicon/words.ts';
import type { ProfileContent } from './profile.ts';
import { properName } from './proper-name.ts';

/** What a descriptor calls its referent, and how many descriptors do so. */
export interface Face extends Pick<Descriptor, 'kind' | 'name' | 'names' | 'country' | 'unnamed'> {
  readonly count: number;
}

/** The actor that descriptors tell of together, under the name that most of them give in full. */
export function canonicalActor(id: string, faces: readonly Face[], contents: readonly ProfileContent[]): Actor {
  const unnamed = faces.every(face => face.unnamed);
  const kind = contents.some(content => content.family === 'GROUP') ? 'GROUP' : kindOf(faces);
  const name = canonicalName(unnamed ? faces : faces.filter(face => !face.unnamed), kind);
  return {
    id,
    kind,
    name,
    aliases: [...new Set(faces.flatMap(namesSeen))].filter(alias => alias !== name).sort(byText),
    country: mostOften(contents.map(({ country }) => ({ text: country, count: 1 }))),
    unnamed,
  };
}

/** The place that descriptors tell of together. */
export function canonicalPlace(id: string, faces: readonly Face[]): Place {
  const country = mostOften(faces.map(face => ({ text: face.country, count: face.count })));
  return { id, name: canonicalName(faces, 'PLACE'), country };
}

interface Counted<Text> {
  readonly text: Text;
  readonly count: number;
}

/** The text that counts most, ties by text. */
function mostOften(texts: readonly Counted<string | null>[]): string | null {
  const counts = new Map<string, number>();
  for (const { text, count } of texts) if (text !== null) counts.set(text, (counts.get(text) ?? 0) + count);
  return [...counts].sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))[0]?.[0] ?? null;
}

/** What publishes is an outlet even where it is called an organization; otherwise the kind most often read. */
function kindOf(faces: readonly Face[]): ActorKind {
  const kinds = faces.flatMap(({ kind, count }) => (kind === 'PLACE' ? [] : [{ text: kind, count }]));
  return kinds.some(({ text }) => text === 'OUTLET') ? 'OUTLET' : (mostOften(kinds) as ActorKind);
}

/** The full name most articles give, then the longest spelling of it, then the smallest: nothing an order can change. */
function canonicalName(faces: readonly Face[], kind: Actor['kind'] | 'PLACE'): string {
  const names = faces.map(face => ({ text: nameIn(face, kind), count: face.count }));
  const full = kind === 'PERSON' ? names.filter(({ text }) => text.includes(' ')) : names;
  const spellings = groupBy(full.length > 0 ? full : names, ({ text }) => withoutArticle(text));
  const ranked = [...spellings.values()].sort(
    (a, b) => sum(b) - sum(a) || longest(b) - longest(a) || byText(foldName(a[0]!.text), foldName(b[0]!.text)),
  );
  const mixed = ranked[0]!.filter(({ text }) => text !== text.toUpperCase());
  return mostOften(mixed.length > 0 ? mixed : ranked[0]!)!;
}

function nameIn(face: Face, kind: Actor['kind'] | 'PLACE'): string {
  if (kind === 'GROUP') return withoutQuantifiers(face.name);
  return (kind === 'PERSON' ? properName(face) : null) ?? face.name.trim();
}

const withoutArticle = (name: string) => foldName(name).replace(/^the /, '');
const sum = (names: readonly Counted<string>[]) => names.reduce((total, { count }) => total + count, 0);
const longest = (names: readonly Counted<string>[]) => names.reduce((most, { text }) => Math.max(most, text.length), 0);

function withoutQuantifiers(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = words.findIndex(word => !quantifiers.has(foldName(word)) && !/^\d+$/.test(word));
  return first <= 0 ? words.join(' ') : words.slice(first).join(' ');
}

/** The names as printed; "Reed" is left out where only "Colonel Reed" is. */
function namesSeen({ name, names }: Face): readonly string[] {
  const printed = names.map(seen => seen.text.trim());
  const own = name.trim();
  return printed.some(text => text.endsWith(` ${own}`)) ? printed : [own, ...printed];
}
