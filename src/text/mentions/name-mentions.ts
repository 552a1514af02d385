import type { NameKind } from '../../domain/mention.ts';
import type { Span } from '../../domain/span.ts';
import { organizationNouns } from '../lexicon/bodies.ts';
import { isCollective } from '../lexicon/collectives.ts';
import { countryAdjectives, countryCapitals, countryNames } from '../lexicon/countries.ts';
import { seats } from '../lexicon/countries-seats.ts';
import { roleNouns } from '../lexicon/roles.ts';
import { shortOffices, titles } from '../lexicon/titles.ts';
import type { Name, Tagged, Word } from '../tag.ts';
import { spanAt, wordAfter, wordsIn } from '../words-in.ts';
import { type FoundMention, inOrder } from './found-mention.ts';
import { breakers, openers } from './word-classes.ts';

const kindOf: Readonly<Record<Name, NameKind | null>> = {
  PER: 'PERSON',
  ORG: 'ORGANIZATION',
  LOC: 'LOCATION',
  NORP: 'NORP',
  MISC: 'OTHER',
  DATE: null,
};

/** The names of an article: those the encoder saw, made whole, and those the tables of countries and seats know. */
export function nameMentions(doc: Tagged): readonly FoundMention[] {
  const tagged = doc.names.flatMap(({ start, end, name }) => {
    const kind = kindOf[name];
    return kind ? partsOf({ start, end, kind: 'NAME', name: kind }, doc).flatMap(part => tidy(part, doc)) : [];
  });
  const known = knownNames(doc);
  const kept = tagged.filter(mention => !touchesAny(mention, known)).filter(mention => mention.end > mention.start);
  const seen = joinFragments([...kept, ...known].sort(inOrder), doc);
  const missed = missedNames(doc, seen).filter(mention => !touchesAny(mention, seen));
  return [...seen, ...missed].sort(inOrder);
}

/** Whether a span overlaps one of `spans`, which are ordered and apart. */
function touchesAny(span: Span, spans: readonly Span[]): boolean {
  const at = wordAfterSpan(spans, span.start);
  return at < spans.length && spans[at]!.start < span.end;
}

function wordAfterSpan(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Two names that the encoder ran together over a comma. */
function partsOf(mention: FoundMention, doc: Tagged): readonly FoundMention[] {
  if (mention.name === 'PERSON') return [mention];
  let { start } = mention;
  return doc.text
    .slice(mention.start, mention.end)
    .split(/(?<=.), (?!Inc|Ltd|LLC|Co|D\.C)/)
    .map(part => {
      const found = { ...mention, start, end: start + part.length };
      start = found.end + 2;
      return found;
    });
}

const calendar =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December)$/;

const particles = new Set(
  'al bin binti ibn van von der den de da di do dos das della del du la le el ter ten y e af av'.split(' '),
);

const isTitle = (word: Word): boolean => {
  const lower = word.text.toLowerCase();
  return titles.has(lower) || shortOffices.has(lower);
};

/** A name without its article, titles, offices and possessive mark; a nameless rest is dropped. */
function tidy(mention: FoundMention, doc: Tagged): readonly FoundMention[] {
  const all = wordsIn(doc.words, mention);
  const end = all.findLastIndex(({ text }) => !/^[’']s?$|^[,.;:“”"‘-]$/.test(text)) + 1;
  const start = all.findIndex(({ text }) => !/^(?:the|a|an|[,.;:“”"‘’'-])$/i.test(text));
  let words: readonly Word[] = start < 0 ? [] : all.slice(start, end);
  if (mention.name === 'PERSON') words = withoutTitles(words);
  if (mention.name === 'ORGANIZATION') words = withoutMembers(words, doc);
  const [first] = words;
  if (!first || !/\p{L}/u.test(doc.text.slice(first.start, words.at(-1)!.end))) return [];
  if (words.length === 1 && (roleNouns.has(first.text.toLowerCase()) || calendar.test(first.text))) return [];
  return [{ ...mention, start: first.start, end: words.at(-1)!.end }];
}

function withoutTitles(words: readonly Word[]): readonly Word[] {
  let rest = words;
  while (rest.length > 1 && isTitle(rest[0]!)) rest = rest[1]!.text === '.' ? rest.slice(2) : rest.slice(1);
  while (rest.length > 2 && isOffice(rest[0]!)) rest = rest.slice(1);
  if (rest.length === 2 && isOffice(rest[0]!) && !royal.has(rest[0]!.text.toLowerCase())) rest = rest.slice(1);
  return rest;
}

/** "Hackers Blue Owl", "Surveyors Smith & Sons" at the start of a sentence: what they are is no part of what they are called. */
function withoutMembers(words: readonly Word[], doc: Tagged): readonly Word[] {
  const [first, second] = words;
  if (words.length < 3 || !first || !second || !/^\p{Lu}/u.test(second.text)) return words;
  const opens = doc.sentences[spanAt(doc.sentences, first.start)]?.start === first.start;
  return opens && isCollective(first.text.toLowerCase()) ? words.slice(1) : words;
}

/** Titles that belong to the name where one word alone follows. */
const royal = new Set('king queen prince princess pope sultan emperor father mother'.split(' '));
const partisans = new Set(
  'democrat republican conservative labour liberal libertarian socialist independent ex former rival'.split(' '),
);

const isOffice = (word: Word): boolean =>
  roleNouns.has(word.text.toLowerCase()) ||
  partisans.has(word.text.toLowerCase()) ||
  (/^\p{Ll}/u.test(word.text) && !particles.has(word.text));

const longestKnown = 4;

/** Countries, their adjectives, capitals and seats of power, as written. */
function knownNames(doc: Tagged): readonly FoundMention[] {
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
    if (!kind) continue;
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
  return countryAdjectives.has(text) ? 'NORP' : null;
}

/** Names that the encoder passed over: those it saw elsewhere in the article, and capitalised words at the head of a source. */
function missedNames(doc: Tagged, seen: readonly FoundMention[]): readonly FoundMention[] {
  const kinds = new Map<string, NameKind>();
  for (const { start, end, name } of seen) if (name && name !== 'OTHER') kinds.set(doc.text.slice(start, end), name);
  const parts = new Set(
    [...kinds].flatMap(([text, kind]) => (kind === 'PERSON' && text.includes(' ') ? [text.split(' ').at(-1)!] : [])),
  );
  const again = capitalRuns(doc, doc.words).flatMap(run => {
    for (const span of [run, ...afterOpening(run, doc)]) {
      const text = doc.text.slice(span.start, span.end);
      const kind = kinds.get(text) ?? (parts.has(text) ? 'PERSON' : undefined);
      if (kind) return [{ ...span, kind: 'NAME' as const, name: kind }];
    }
    return [];
  });
  const found = new Set(again.map(each => each.start));
  const sources = doc.roles
    .filter(role => role.role === 'Source')
    .flatMap(role => capitalRuns(doc, wordsIn(doc.words, role)).slice(0, 1))
    .filter(run => !found.has(run.start) && isPersonal(doc.text.slice(run.start, run.end)))
    .map(run => ({ ...run, kind: 'NAME' as const, name: 'PERSON' as const }));
  return [...again, ...sources].sort(inOrder);
}

/** A run without the word that opens a sentence: "Later Holm". */
function afterOpening({ start, end }: Span, doc: Tagged): readonly Span[] {
  const space = doc.text.slice(start, end).indexOf(' ');
  const opens = doc.sentences[spanAt(doc.sentences, start)]?.start === start;
  return opens && space > 0 ? [{ start: start + space + 1, end }] : [];
}

/** Runs of capitalised words in one line, without what opens a phrase. */
function capitalRuns(doc: Tagged, words: readonly Word[]): readonly Span[] {
  const runs: Span[] = [];
  let last: Word | null = null;
  for (const word of words) {
    const capital =
      /^\p{Lu}[\p{L}\p{M}’'-]*$/u.test(word.text) && !openers.has(word.text.toLowerCase()) && !isTitle(word);
    if (capital && last && doc.text.slice(last.end, word.start) === ' ')
      runs[runs.length - 1] = { start: runs.at(-1)!.start, end: word.end };
    else if (capital) runs.push({ start: word.start, end: word.end });
    last = capital ? word : null;
  }
  return runs;
}

/** Two to four words, each with one capital, the last no noun for an office or a body. */
const isPersonal = (text: string): boolean => {
  const words = text.split(' ');
  const [first, last] = [words[0]!.toLowerCase(), words.at(-1)!.toLowerCase()];
  const nouns = [first, last].some(
    word => roleNouns.has(word) || organizationNouns.has(word) || isCollective(word) || breakers.has(word),
  );
  return (
    words.length > 1 && words.length < 5 && !nouns && words.every(word => /^\p{Lu}\P{Lu}+(?:[-’']\p{L}+)*$/u.test(word))
  );
};

/** Which tagged name holds a span; asked for in order. */
function nameAt(doc: Tagged): (span: Span) => Span | null {
  let at = 0;
  return span => {
    while (at < doc.names.length && doc.names[at]!.end <= span.start) at += 1;
    const name = doc.names[at];
    return name && name.name !== 'DATE' && name.start <= span.start && span.end <= name.end ? name : null;
  };
}

/** Two halves of one person's name ("Siti" "Nurhaliza") that the encoder parted are one. */
function joinFragments(mentions: readonly FoundMention[], doc: Tagged): readonly FoundMention[] {
  const joined: FoundMention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    const gap = last ? doc.text.slice(last.end, mention.start) : '';
    const both = last?.name === 'PERSON' && mention.name === 'PERSON' && gap === ' ';
    if (last && both && wordAfter(doc.words, last.start) < wordAfter(doc.words, mention.start))
      joined[joined.length - 1] = { ...last, end: mention.end };
    else joined.push(mention);
  }
  return joined;
}
