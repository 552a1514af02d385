import type { Mentioned } from '../find-mentions.ts';
import { firmNouns, organizationNouns } from '../lexicon/bodies.ts';
import { countryAdjectives, countryCapitals, countryNames } from '../lexicon/countries.ts';
import { spanAt } from '../words-in.ts';
import type { FoundMention } from './found-mention.ts';
import type { MentionMap } from './mention-map.ts';
import { kindOf, type Nominal } from './nominal.ts';

/** Descriptions and the names they stand beside: "Adeyemi, a spokesman for …", "its head, Ines", "ferry chief Lund". */
export interface Appositions {
  readonly nameOf: ReadonlyMap<number, number>;
  readonly nominalsOf: ReadonlyMap<number, readonly number[]>;
}

export function findAppositions(doc: Mentioned, map: MentionMap, nominalAt: (index: number) => Nominal): Appositions {
  const nameOf = new Map<number, number>();
  const nominalsOf = new Map<number, number[]>();
  const tie = (nominal: number, name: number): void => {
    if (nameOf.has(nominal)) return;
    nameOf.set(nominal, name);
    nominalsOf.set(name, [...(nominalsOf.get(name) ?? []), nominal]);
  };
  doc.mentions.forEach((mention, index) => {
    if (mention.kind !== 'NOMINAL') return;
    const name = nameAfter(index, doc, map, nominalAt);
    if (name !== null) tie(index, name);
  });
  doc.mentions.forEach((mention, index) => {
    if (mention.kind !== 'NAME') return;
    const nominal = nominalAfter(index, doc, map);
    if (nominal !== null && fits(nominalAt(nominal), mention, doc)) tie(nominal, index);
  });
  return { nameOf, nominalsOf };
}

const direct = /^\.?[ \u00a0]+(?:(?:Mr|Mrs|Ms|Dr|Sir|Gen|Lt|Col|Sen|Gov|Rep|Capt|Sgt|Maj|Prof|Rev)\.?[ \u00a0]+)?$/;
const callings =
  /^[ \u00a0]+(?:(?:calling|styling) (?:itself|themselves|himself|herself)|known as|called|named|dubbed)[ \u00a0]+(?:the[ \u00a0]+)?$/;
/** What the description is of may not be known as a name: "the keeper of coins, Ana Sosa". */
const afterComma =
  /^(?: (?:of|for|at) (?:the )?\p{Ll}[\p{Ll}-]*(?: \p{Ll}[\p{Ll}-]*)?)?,\s+(?:(?:Mr|Mrs|Ms|Dr)\.? )?$/u;
const closes = /^\s*(?:[,.;:)–—”’"]|$|\s(?:said|says|told|denied|denies)\b)/;

/** The name that a description introduces: right after it, or after a comma where another mark closes it. */
function nameAfter(
  index: number,
  doc: Mentioned,
  map: MentionMap,
  nominalAt: (index: number) => Nominal,
): number | null {
  const { end } = doc.mentions[index]!;
  const next = nextName(index, doc);
  if (next === null) return null;
  const name = doc.mentions[next]!;
  const gap = doc.text.slice(end, name.start);
  if (gap.length > 40 || !fits(nominalAt(index), name, doc)) return null;
  if (callings.test(gap)) return next;
  if (/^\.\s/.test(gap) && spanAt(doc.sentences, name.start) !== spanAt(doc.sentences, end - 1)) return null;
  if (direct.test(gap)) return isInnermost(index, doc, map) ? next : null;
  const nominal = nominalAt(index);
  const { definite, indefinite, kind, plural } = nominal;
  const isBetweenCommas = kind === 'PERSON' && !plural && doc.text[name.end] === ',';
  const set = definite || (indefinite && (kind === 'ORGANIZATION' || isBetweenCommas));
  return set && afterComma.test(gap) && closes.test(doc.text.slice(name.end, name.end + 3)) ? next : null;
}

/** The first name that begins after a mention ends. */
function nextName(index: number, doc: Mentioned): number | null {
  const { end } = doc.mentions[index]!;
  let start: number | null = null;
  for (let next = index + 1; next < doc.mentions.length; next += 1) {
    const mention = doc.mentions[next]!;
    if (mention.start < end || mention.kind === 'PRONOUN') continue;
    if (start !== null && mention.start !== start) return null;
    if (mention.kind === 'NAME') return next;
    start = mention.start;
  }
  return null;
}

/** Of several descriptions that end together the last one begun stands beside the name. */
const isInnermost = (index: number, doc: Mentioned, map: MentionMap): boolean =>
  !map
    .inside(index)
    .some(
      inner =>
        doc.mentions[inner]!.kind === 'NOMINAL' &&
        doc.mentions[inner]!.end === doc.mentions[index]!.end &&
        !partOfHead(inner, index, doc),
    );

/** "park ranger" within "Lake Inari park ranger" is the same description. */
const partOfHead = (inner: number, outer: number, doc: Mentioned): boolean =>
  !/\b(?:of|for|at|from|with|in|to|near)\b/.test(
    doc.text.slice(doc.mentions[outer]!.start, doc.mentions[inner]!.start),
  );

function nominalAfter(index: number, doc: Mentioned, map: MentionMap): number | null {
  const { end } = doc.mentions[index]!;
  const gap = /^,\s+(?:(?:aged )?\d{1,3},\s+)?/.exec(doc.text.slice(end, end + 16));
  if (!gap) return null;
  const nominal = map.startingAt(end + gap[0].length);
  if (nominal === null || doc.mentions[nominal]!.kind !== 'NOMINAL') return null;
  const after = doc.text.slice(doc.mentions[nominal]!.end, doc.mentions[nominal]!.end + 7);
  return closes.test(after) || /^ (?:who|in|of|at|for|and|with|that|which|whose)\b/.test(after) || leadsOn(nominal, doc)
    ? nominal
    : null;
}

/** "Head of Swiss" before "drug maker Novotex". */
function leadsOn(nominal: number, doc: Mentioned): boolean {
  const { start, end } = doc.mentions[nominal]!;
  const last = doc.text.slice(start, end).split(' ').at(-1)!;
  return countryAdjectives.has(last) && /^ \p{Ll}/u.test(doc.text.slice(end, end + 2));
}

function fits(nominal: Nominal, mention: FoundMention, doc: Mentioned): boolean {
  const { name } = mention;
  const kind = nominal.plural ? 'GROUP' : kindOf(nominal.noun);
  if (kind === 'PERSON')
    return name === 'PERSON' || name === 'OTHER' || (name === 'ORGANIZATION' && firmNouns.has(nominal.head));
  if (name === 'NORP' || knownNames.some(table => table.has(doc.text.slice(mention.start, mention.end)))) return false;
  if (kind === 'GROUP') return name !== 'LOCATION' && (name !== 'PERSON' || nominal.opener === '');
  if (name === 'PERSON')
    return organizationNouns.has(nominal.head) || nominal.kind === 'OUTLET' || nominal.opener === '';
  return name !== 'LOCATION' || kind === 'ORGANIZATION';
}

const knownNames: readonly ReadonlyMap<string, string>[] = [countryNames, countryCapitals];
