import type { Span } from '../../domain/span.ts';
import { claimNouns } from '../lexicon/denial.ts';
import type { Linked } from '../link-mentions.ts';
import { spanAt, startingIn } from '../words-in.ts';

const nouns = [...claimNouns].filter(noun => /^[a-z]+$/.test(noun)).join('|');
const relative = new RegExp(
  `(?<object>\\b(?:(?:an?|the|this|these|any|all) (?:(?!\\b(?:${nouns})\\b)\\p{L}+ ){0,2}?)?(?:${nouns})),? (?<pronoun>(?:that|which) )?(?<subject>[^,;.:“”"]{2,60}?) (?:(?:has|have|had) )?(?:(?:\\p{L}+ly|always|once|later|also) )?$`,
  'u',
);
/** Without a pronoun, only a verb with nothing behind it has its object before it: "a charge the mayor rejects", not "in a report the mayor denies it". */
const ends = /^\s*(?:[.,;!?]|$)/;
const circumstance = /\b(?:in|on|at|by|with|after|before|from|of|to|under|despite|amid) (?:\p{L}+ ){0,2}$/iu;

/** "A charge that the mayor rejected": what a verb of denial takes where a relative clause puts it in front, and whose clause that is. */
export function deniedBefore(verb: Span, doc: Linked): { readonly object: Span; readonly source: Span } | null {
  const sentence = doc.sentences[spanAt(doc.sentences, verb.start)]!;
  const match = relative.exec(doc.text.slice(sentence.start, verb.start));
  const { object, pronoun, subject } = match?.groups ?? {};
  if (!match || !object || !subject) return null;
  const start = sentence.start + match.index;
  const before = doc.text.slice(sentence.start, start);
  if (pronoun === undefined && (!ends.test(doc.text.slice(verb.end, sentence.end)) || circumstance.test(before)))
    return null;
  const from = sentence.start + match.index + match[0].lastIndexOf(` ${subject} `) + 1;
  const source = startingIn(doc.mentions, { start: from, end: from + 5 }).find(
    ({ end }) => end >= from + subject.length,
  );
  return source ? { object: { start, end: start + object.length }, source } : null;
}
