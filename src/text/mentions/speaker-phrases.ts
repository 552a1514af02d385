import type { Span } from '../../domain/span.ts';
import { isPlural } from '../lexicon/collectives.ts';
import { speechLemma } from '../lexicon/speech.ts';
import { shortOffices } from '../lexicon/titles.ts';
import { isWord, wordAfter } from '../words-in.ts';
import { openerOf } from './left-edge.ts';
import { longestPhrase, type Phrase } from './phrase.ts';
import { auxiliaries, breakers, openers, pronounClass, relatives } from './word-classes.ts';
import { isNoun, isTitle, type Worded } from './worded.ts';

/** Phrases in the place of a speaker that no word list knows: tagged as sources, or before a verb of speech. */
export function speakerPhrases(known: readonly Phrase[], worded: Worded): readonly Phrase[] {
  const ends = new Set(known.map(phrase => phrase.to));
  const starts = new Set(known.map(phrase => phrase.from));
  const sources = worded.doc.roles
    .filter(role => role.role === 'Source')
    .flatMap(role => sourcePhrase(role, worded) ?? [])
    .filter(phrase => !starts.has(phrase.from));
  return [...sources, ...subjects(ends, worded)];
}

function sourcePhrase(source: Span, worded: Worded): Phrase | null {
  const { lower, nameOf, words } = worded;
  const end = Math.min(words.length, wordAfter(words, source.end - 1) + 1);
  let from = wordAfter(words, source.start);
  if (relatives.has(lower[from] ?? '') || lower[from] === 'not') return null;
  while (from < end && isNoStart(from, worded)) from += 1;
  const limit = Math.min(end, from + longestPhrase);
  if (from >= limit || pronounClass(lower[from]!) || nameOf[from]?.from === from)
    return beforeHead(from, limit, worded);
  const to = phraseEnd(from, limit, worded);
  return to > from && hasNoun(from, to, worded) ? { from, to } : null;
}

function phraseEnd(from: number, limit: number, worded: Worded): number {
  let to = from;
  while (to < limit && !endsPhrase(to, from, limit, worded)) to += 1;
  return to;
}

/** Whether more than an article and a name stands there. */
function hasNoun(from: number, to: number, { lower, nameOf }: Worded): boolean {
  for (let index = from; index < to; index += 1)
    if (!openers.has(lower[index]!) && !nameOf[index] && !/[’']/.test(lower[index]!)) return true;
  return false;
}

/** "Lake Inari park ranger Aino Salo", "its pilot": a phrase that begins with a name or pronoun and goes on. */
function beforeHead(from: number, limit: number, worded: Worded): Phrase | null {
  const { lower, nameOf } = worded;
  if (from >= limit) return null;
  const first = nameOf[from]?.to ?? from + 1;
  const isMarked = /^[’']s?$/.test(lower[first] ?? '');
  const begin = isMarked ? first + 1 : first;
  if (begin >= limit || breakers.has(lower[begin]!) || relatives.has(lower[begin]!) || isReflexive(lower[begin]!))
    return null;
  const to = phraseEnd(begin, limit, worded);
  const isOwned = isMarked || openers.has(lower[from]!);
  if (to === begin || !hasNoun(begin, to, worded) || (!isOwned && !isDescription(begin, to, worded))) return null;
  return { from, to };
}

/** "Lund himself": nobody but Lund. */
const isReflexive = (word: string): boolean => /^(?:(?:him|her|it)self|themselves)$/.test(word);

const isDescription = (from: number, to: number, { lower, words }: Worded): boolean =>
  /^\p{Ll}/u.test(words[from]!.text) || isNoun(lower[to - 1]!) || shortOffices.has(lower[from]!);

function isNoStart(index: number, { lower, words }: Worded): boolean {
  const word = lower[index]!;
  return !isWord(words[index]!) || isTitle(word) || (breakers.has(word) && !pronounClass(word));
}

function endsPhrase(index: number, from: number, limit: number, worded: Worded): boolean {
  const { lower, nameOf, words } = worded;
  const word = lower[index]!;
  const name = nameOf[index];
  if (name) return name.from > from && isLabelFor(name, limit, worded);
  if (index > from && isTitle(word) && /^\p{Lu}/u.test(words[index]!.text)) return true;
  if (/^[’']s?$/.test(word)) return false;
  return (
    !isWord(words[index]!) ||
    relatives.has(word) ||
    (breakers.has(word) && index > from) ||
    worded.startsParagraph(index)
  );
}

/** A name right after a lower-case noun is what the phrase describes, unless more of the phrase follows it. */
function isLabelFor(name: Phrase, limit: number, { lower, words }: Worded): boolean {
  const after = name.to < limit ? words[name.to]!.text : '';
  const goesOn = /^[’']s?$/.test(after) || (/^\p{Ll}/u.test(after) && !breakers.has(after) && !relatives.has(after));
  return !goesOn && !openers.has(lower[name.from - 1]!);
}

function subjects(known: ReadonlySet<number>, worded: Worded): readonly Phrase[] {
  return worded.words.flatMap((_, index) => {
    const last = subjectBefore(index, worded);
    if (last === null || known.has(last + 1)) return [];
    const from = openerOf(last, worded);
    return from !== null && from < last ? [{ from, to: last + 1 }] : [];
  });
}

/** The noun before a verb of speech, over auxiliaries and adverbs. */
function subjectBefore(verb: number, worded: Worded): number | null {
  const { lower, nameOf, words } = worded;
  if (verb === 0 || !isSpeechVerb(lower[verb]!, lower[verb - 1]!)) return null;
  let last = verb - 1;
  while (last > 0 && (auxiliaries.has(lower[last]!) || /ly$|wards$/.test(lower[last]!))) last -= 1;
  last = beforeComplement(last, worded);
  const word = lower[last]!;
  if (nameOf[last] || !/^\p{Ll}/u.test(words[last]!.text)) return null;
  return openers.has(word) || breakers.has(word) || pronounClass(word) ? null : last;
}

/** "Three cooks of the Corvane": where a name only completes a noun, the noun. */
function beforeComplement(last: number, { lower, nameOf }: Worded): number {
  const name = nameOf[last];
  if (!name) return last;
  const before = name.from - (openers.has(lower[name.from - 1] ?? '') ? 2 : 1);
  return lower[before] === 'of' && before > 0 ? before - 1 : last;
}

/** A bare form ("request", "claim") is a verb only after a plural. */
const isSpeechVerb = (word: string, before: string): boolean => {
  const lemma = speechLemma(word);
  return lemma !== null && (lemma !== word || isPlural(before));
};
