import { isCollective } from '../lexicon/collectives.ts';
import { countryCapitals, countryNames } from '../lexicon/countries.ts';
import { roleNouns } from '../lexicon/roles.ts';
import { shortOffices, titles } from '../lexicon/titles.ts';
import type { Tagged, Word } from '../tag.ts';
import { spanAt, wordsIn } from '../words-in.ts';
import type { FoundMention } from './found-mention.ts';

/** Names that the encoder ran together: over a comma, or a country with what is its own ("Norway's Coastal Guild"). */
export function partsOf(mention: FoundMention, doc: Tagged): readonly FoundMention[] {
  if (mention.name === 'PERSON') return [mention];
  const parts: FoundMention[] = [];
  let { start } = mention;
  for (const part of doc.text.slice(mention.start, mention.end).split(/(?<=.), (?!Inc|Ltd|LLC|Co|D\.C)/)) {
    const owner = /^(.{2,30}?)[’']s (?=\p{Lu})/u.exec(part);
    const cut = owner && isPlace(owner[1]!) ? start + owner[0].length : start;
    if (cut > start) parts.push({ ...mention, start, end: start + owner![1]!.length, name: 'LOCATION' });
    parts.push({ ...mention, start: cut, end: start + part.length });
    start += part.length + 2;
  }
  return parts;
}

const isPlace = (text: string): boolean => countryNames.has(text) || countryCapitals.has(text);

const calendar =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December)$/;

const particles = new Set(
  'al bin binti ibn van von der den de da di do dos das della del du la le el ter ten y e af av'.split(' '),
);

export const isTitle = (word: Word): boolean => {
  const lower = word.text.toLowerCase();
  return titles.has(lower) || shortOffices.has(lower);
};

/** A name without its article, titles, offices and possessive mark; a nameless rest is dropped. */
export function tidy(mention: FoundMention, doc: Tagged): readonly FoundMention[] {
  const all = wordsIn(doc.words, mention);
  const end =
    all.findLastIndex(({ text }) => !/^[’']s?$|^[,.;:“”"‘-]$|^(?:him|her|it)self$|^themselves$/.test(text)) + 1;
  const start = all.findIndex(({ text }) => !/^(?:the|a|an|[,.;:“”"‘’'-])$/i.test(text));
  let words: readonly Word[] = start < 0 ? [] : all.slice(start, end);
  if (mention.name === 'PERSON') words = withoutTitles(words);
  if (mention.name === 'ORGANIZATION') words = withoutMembers(withoutLooseEnd(words), doc);
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

/** "Institute for Fish at": a tie to what the encoder left out. */
const withoutLooseEnd = (words: readonly Word[]): readonly Word[] =>
  words.slice(0, words.findLastIndex(({ text }) => !/^(?:of|for|at|in|on|and|the)$/.test(text)) + 1);

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
