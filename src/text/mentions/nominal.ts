import type { Mentioned } from '../find-mentions.ts';
import { organizationNouns } from '../lexicon/bodies.ts';
import { outletNouns } from '../lexicon/bodies-outlets.ts';
import { isCollective, isPlural, singularOf } from '../lexicon/collectives.ts';
import { personEnding, roleNouns } from '../lexicon/roles.ts';
import { shortOffices } from '../lexicon/titles.ts';
import type { Word } from '../tag.ts';
import { wordsIn } from '../words-in.ts';
import type { MentionMap } from './mention-map.ts';
import {
  breakers,
  complementPrepositions,
  definiteArticles,
  indefiniteArticles,
  isCountryNoun,
  openers,
  possessivePronouns,
  quantifiers,
} from './word-classes.ts';

/** A description taken apart: "Latvia's deputy finance minister for trade". */
export interface Nominal {
  readonly start: number;
  readonly text: string;
  /** In lower case; empty where none opens it. */
  readonly opener: string;
  readonly definite: boolean;
  readonly indefinite: boolean;
  /** The head noun in lower case, as written and in the singular. */
  readonly noun: string;
  readonly head: string;
  readonly plural: boolean;
  readonly kind: 'PERSON' | 'GROUP' | 'ORGANIZATION' | 'OUTLET';
  /** The words between opener or possessor and head that are no names. */
  readonly modifiers: readonly string[];
  /** Mentions, by index: the possessor, names before the head, what "of" or "for" ties to it. */
  readonly possessor: number | null;
  readonly premodifiers: readonly number[];
  readonly complement: number | null;
  readonly preposition: string | null;
}

export function parseNominal(index: number, doc: Mentioned, map: MentionMap): Nominal {
  const mention = doc.mentions[index]!;
  const words = wordsIn(doc.words, mention);
  const inner = map.inside(index).map(each => ({ each, ...doc.mentions[each]! }));
  const names = inner.filter(each => each.kind === 'NAME');
  const inName = (word: Word): boolean => names.some(name => name.start <= word.start && word.end <= name.end);
  const cut = words.findIndex((word, at) => at > 0 && !inName(word) && breaks(word));
  const before = cut === -1 ? words : words.slice(0, cut);
  const headWord = before.at(-1)!;
  const written = headWord.text.toLowerCase();
  const noun = shortOffices.get(written) ?? written;
  const first = before[0]!.text.toLowerCase();
  const mark = before.findLastIndex(word => /^[’']s?$/.test(word.text));
  const possessorEnd = mark > 0 ? before[mark - 1]!.end : null;
  const from = mark > 0 ? before[mark]!.end : before[0]!.start;
  const pronoun =
    possessivePronouns.has(first) && mark <= 0
      ? (inner.find(each => each.kind === 'PRONOUN' && each.start === mention.start)?.each ?? null)
      : null;
  const preposition = cut === -1 ? null : words[cut]!.text.toLowerCase();
  return {
    start: mention.start,
    text: doc.text.slice(mention.start, mention.end),
    opener: openers.has(first) ? first : '',
    definite: definiteArticles.has(first) || possessivePronouns.has(first) || mark > 0,
    indefinite: indefiniteArticles.has(first) || quantifiers.has(first),
    noun,
    head: singularOf(noun.slice(noun.lastIndexOf('-') + 1)),
    plural: isPlural(noun) && noun !== 'customs',
    kind: kindOf(noun),
    modifiers: before
      .slice(mark + 1, -1)
      .filter(word => !inName(word) && !openers.has(word.text.toLowerCase()))
      .map(word => word.text),
    possessor: possessorEnd === null ? pronoun : map.endingAt(possessorEnd, mention.start),
    premodifiers: names.filter(each => each.start >= from && each.end <= headWord.start).map(each => each.each),
    complement: cut === -1 ? null : complementAt(words.slice(cut + 1), map),
    preposition,
  };
}

/** What "of" ties to a head: the mention that begins there, or after "the country's". */
function complementAt([first, noun, mark, name]: readonly Word[], map: MentionMap): number | null {
  if (!first) return null;
  const isOfCountry = name && isCountryNoun(noun!.text) && /^[’']s$/.test(mark!.text);
  return map.startingAt(first.start) ?? (isOfCountry ? map.startingAt(name.start) : null);
}

const breaks = ({ text }: Word): boolean => {
  const lower = text.toLowerCase();
  return (
    complementPrepositions.has(lower) ||
    breakers.has(lower) ||
    lower === 'close' ||
    lower === 'familiar' ||
    /^[,(–—]$/.test(text)
  );
};

export function kindOf(noun: string): Nominal['kind'] {
  const head = noun.slice(noun.lastIndexOf('-') + 1);
  if (/^(?:police|army|military|intelligence|staff)$/.test(head))
    return head === 'police' || head === 'army' || head === 'military' ? 'ORGANIZATION' : 'GROUP';
  if (isCollective(head)) return 'GROUP';
  if (outletNouns.has(head)) return 'OUTLET';
  if (roleNouns.has(head)) return 'PERSON';
  if (organizationNouns.has(head)) return 'ORGANIZATION';
  if (isPlural(head) && head !== 'customs') return 'GROUP';
  return personEnding.test(head) ? 'PERSON' : 'ORGANIZATION';
}

const leads = new Set([
  ...definiteArticles,
  'a',
  'an',
  'some',
  'several',
  'many',
  'most',
  'few',
  'all',
  'both',
  'other',
  'any',
  'one',
  'another',
]);

/** A description as a name: without the article or vague number that opens it. */
export function nameOfNominal({ text, opener }: Pick<Nominal, 'text' | 'opener'>): string {
  const tidy = text.replace(/\s+/g, ' ');
  return leads.has(opener) || possessivePronouns.has(opener) ? tidy.slice(opener.length).trim() || tidy : tidy;
}
