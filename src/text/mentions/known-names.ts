import type { NameKind } from '../../domain/mention.ts';
import type { Span } from '../../domain/span.ts';
import { countryAdjectives, countryCapitals, countryNames } from '../lexicon/countries.ts';
import { seats } from '../lexicon/countries-seats.ts';
import { peopleNames } from '../lexicon/peoples.ts';
import type { Tagged } from '../tag.ts';
import type { FoundMention } from './found-mention.ts';
import { isMoney } from './money.ts';

const longestKnown = 4;

/** Countries, their adjectives, capitals and seats of power, as written. */
export function knownNames(doc: Tagged): readonly FoundMention[] {
  const found: FoundMention[] = [];
  const inside = nameAt(doc);
  for (let index = 0; index < doc.words.length; ) {
    const hit = /^\p{Lu}/u.test(doc.words[index]!.text) ? longestKnownAt(doc, index, inside) : null;
    if (hit) found.push(hit.mention);
    index = hit ? hit.next : index + 1;
  }
  return found;
}

function longestKnownAt(doc: Tagged, index: number, inside: (span: Span) => Span | null) {
  for (let length = longestKnown; length > 0; length -= 1) {
    const words = doc.words.slice(index, index + length);
    const [first, last] = [words[0]!, words.at(-1)!];
    if (words.length < length) continue;
    const end = doc.text[last.end] === '.' && /^[A-Z](?:\.[A-Z])+$/.test(last.text) ? last.end + 1 : last.end;
    const kind = knownKind(doc.text.slice(first.start, last.end)) ?? knownKind(doc.text.slice(first.start, end));
    if (!kind || isMoney(end, doc.text)) continue;
    const holder = inside({ start: first.start, end: last.end });
    if (holder && widerThan(holder, first, last, doc)) return null;
    return { mention: { start: first.start, end, kind: 'NAME' as const, name: kind }, next: index + length };
  }
  return null;
}

/** A country's name inside a longer one ("Bank of China", "Paris Hilton") is not the country. */
function widerThan(holder: Span, first: Span, last: Span, doc: Tagged): boolean {
  const before = doc.text
    .slice(holder.start, first.start)
    .replace(/^the\s+/i, '')
    .trim();
  const after = doc.text
    .slice(last.end, holder.end)
    .replace(/^[’']s?/, '')
    .trim();
  return before !== '' || after !== '';
}

function knownKind(text: string): NameKind | null {
  if (seats.has(text)) return 'ORGANIZATION';
  if (countryNames.has(text) || countryCapitals.has(text)) return 'LOCATION';
  return countryAdjectives.has(text) || peopleNames.has(text) ? 'NORP' : null;
}

/** Which tagged name holds a span; asked for in order. */
function nameAt(doc: Tagged): (span: Span) => Span | null {
  let at = 0;
  return span => {
    while (at < doc.names.length && doc.names[at]!.end <= span.start) at += 1;
    const name = doc.names[at];
    return name && name.name !== 'DATE' && name.start <= span.start && span.end <= name.end ? name : null;
  };
}
