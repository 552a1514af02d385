import { genderOfFirstName } from '../lexicon/first-names.ts';
import type { RoleSpan, Tagged } from '../tag.ts';
import { spanAt, wordAfter } from '../words-in.ts';
import { fold } from './fold.ts';
import type { FoundMention } from './found-mention.ts';
import { breakers } from './word-classes.ts';

const particle = '(?:binti|binte|bint|bin|ibn|al|el|van|von|der|den|de|da|di|do|dos|das|del|della|la|le|ter|ten|af|av)';
const capital = "(?: \\p{Lu}[\\p{L}\\p{M}’'-]+)";
const kinship = new RegExp(`^${capital}{0,2}(?: ${particle}){1,3}${capital}{1,2}`, 'u');
const capitals = new RegExp(`^${capital}{1,3}`, 'u');
const farthest = 60;

/**
 * Persons' names with the rest that the encoder passed over: what particles tie to them, what the source holds, or the first
 * name that opens a sentence and reads like another word ("Mark Ridder").
 */
export function wholePersons(mentions: readonly FoundMention[], doc: Tagged): readonly FoundMention[] {
  const sources = doc.roles.filter(role => role.role === 'Source');
  const whole: FoundMention[] = [];
  for (const [index, mention] of mentions.entries()) {
    const next = mentions[index + 1]?.start ?? doc.text.length;
    const last = whole.at(-1)?.end ?? 0;
    const isPerson = mention.name === 'PERSON';
    const end = isPerson ? endOf(mention, next, sources, doc.text) : mention.end;
    const start = isPerson ? startOf(mention, last, doc) : mention.start;
    if (mention.start >= last) whole.push({ ...mention, start, end });
  }
  return whole;
}

function endOf({ start, end }: FoundMention, next: number, sources: readonly RoleSpan[], text: string): number {
  const rest = text.slice(end, end + farthest);
  const tied = kinship.exec(rest);
  if (tied) return end + tied[0].length;
  const source = sources[spanAt(sources, start)];
  const run = capitals.exec(rest);
  return run && source?.end === end + run[0].length && source.end <= next ? source.end : end;
}

/** Where the first name before a surname begins that nothing else stands before in its sentence. */
function startOf({ start, end }: FoundMention, free: number, { sentences, text, words }: Tagged): number {
  const first = words[wordAfter(words, start) - 1];
  if (!first || first.start < free || text.slice(first.end, start) !== ' ' || text.slice(start, end).includes(' '))
    return start;
  const opens = sentences[spanAt(sentences, first.start)]?.start === first.start;
  const isFirstName = genderOfFirstName.has(fold(first.text)) && !breakers.has(first.text.toLowerCase());
  return opens && isFirstName && /^\p{Lu}\p{Ll}+$/u.test(first.text) ? first.start : start;
}
