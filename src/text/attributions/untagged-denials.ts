import { overlaps, type Span } from '../../domain/span.ts';
import { claimed } from '../lexicon/denial.ts';
import { denialLemma } from '../lexicon/speech.ts';
import type { Linked } from '../link-mentions.ts';
import type { Word } from '../tag.ts';
import { isWord, spanAt, tokensIn, wordsIn } from '../words-in.ts';
import { complementAfter } from './complement.ts';
import { deniedBefore } from './denied-before.ts';
import { type Linkage, subjectBefore } from './link-roles.ts';
import { putAside } from './put-aside.ts';
import { type Item, placeByWords } from './role-items.ts';

/** Verbs of denial with a subject and something claimed after them that the encoder left untagged. */
export function untaggedDenials(
  items: readonly Item[],
  linked: readonly Linkage[],
  paragraph: Span,
  doc: Linked,
): readonly Linkage[] {
  const words = wordsIn(doc.words, paragraph);
  const around = { items, linked, doc };
  return words.flatMap(
    (word, index) =>
      denialAt(word, words.slice(Math.max(0, index - farthestJoint), index), around) ??
      denialIssued(index, words, around) ??
      dismissalAt(word, around) ??
      [],
  );
}

/** How many words may stand between a conjunction and the verb it joins: "and, without being asked, denied". */
const farthestJoint = 8;

const issuing = /^(?:issued|issues|gave|offered|published|repeated|sent|made)$/i;
const mostBefore = 3;

/** "The club issued a firm denial". */
function denialIssued(index: number, words: readonly Word[], { linked, doc }: Around): Linkage | null {
  const verb = words[index]!;
  const article = words[index + 1];
  if (!issuing.test(verb.text) || !article || !/^(?:an?|his|her|its|their|another)$/i.test(article.text)) return null;
  const noun = words.slice(index + 2, index + 2 + mostBefore).find(({ text }) => /^denials?$/i.test(text));
  const source = noun && !isCue(verb, linked) ? subjectBefore(verb, doc) : null;
  if (!noun || !source) return null;
  const cue = placeByWords(verb, 'Cue', doc);
  const content = placeByWords({ start: article.start, end: noun.end }, 'Content', doc);
  return { source, cue, content: [content], rule: 'denial-issued' };
}

/** "The mayor waved this aside as “gossip”", "brushed the rumour aside"; who brushes crumbs aside denies nothing. */
function dismissalAt(verb: Word, { linked, doc }: Around): Linkage | null {
  const object = putAside(verb, doc);
  if (!object || isCue(verb, linked) || !(named(object, doc) || isCalled(object, doc))) return null;
  const source = subjectBefore(verb, doc);
  if (!source) return null;
  const content = placeByWords(object, 'Content', doc);
  return { source, cue: placeByWords(verb, 'Cue', doc), content: [content], rule: 'put-aside' };
}

/** A claim by its noun: "the rumour". */
const named = (object: Span, doc: Linked): boolean => {
  const tokens = tokensIn(doc.words, object);
  return tokens.length > 1 && claimed(tokens);
};

/** "… aside as “gossip”": how it was called when it was put aside. */
const isCalled = ({ end }: Span, { text }: Linked): boolean =>
  /^ (?:away|aside|off|down) as\b/i.test(text.slice(end, end + 10));

const isCue = (verb: Word, linked: readonly Linkage[]): boolean =>
  linked.some(({ cue, content }) => (cue && overlaps(cue, verb)) || content.some(each => overlaps(each, verb)));

interface Around {
  readonly items: readonly Item[];
  readonly linked: readonly Linkage[];
  readonly doc: Linked;
}

function denialAt(verb: Word, before: readonly Word[], { items, linked, doc }: Around): Linkage | null {
  const lemma = denialLemma(verb.text);
  if (lemma === null || items.some(item => overlaps(item, verb)) || isPassive(verb, before.at(-1))) return null;
  const put = deniedBefore(verb, doc);
  if (put && !/^(?:to|not|never)$/i.test(before.at(-1)?.text ?? '')) {
    const content = placeByWords(put.object, 'Content', doc);
    return {
      source: put.source,
      cue: placeByWords(cueOf(verb, put.source, doc), 'Cue', doc),
      content: [content],
      rule: 'denied-before',
    };
  }
  const complement = complementAfter(verb.end, doc);
  if (!complement || items.some(item => item.role !== 'Source' && overlaps(item, complement))) return null;
  if (!claimed(tokensIn(doc.words, complement))) return null;
  const joined = before.some(word => /^(?:and|but)$/i.test(word.text)) ? sourceBefore(verb, linked, doc) : null;
  const source = joined ?? subjectBefore(verb, doc);
  if (!source) return null;
  const cue = placeByWords(cueOf(verb, source, doc), 'Cue', doc);
  const content = placeByWords(complement, 'Content', doc);
  return { source, cue, content: [content], rule: 'denial-verb' };
}

/** "… denied the delay and, later, denied hiding it": the source of what the same sentence said before. */
function sourceBefore(verb: Word, linked: readonly Linkage[], doc: Linked): Span | null {
  const sentence = spanAt(doc.sentences, verb.start);
  const subject = subjectBefore(verb, doc);
  const last = linked.findLast(
    each => each.cue !== null && each.cue.sentence === sentence && each.cue.end <= verb.start,
  );
  const apart = last?.content.at(-1)?.end ?? 0;
  return subject && subject.start >= apart ? null : (last?.source ?? null);
}

const longestCue = 4;

const isPassive = (verb: Word, before: Word | undefined): boolean =>
  verb.text.toLowerCase() !== 'denies' && /^(?:was|were|been|being|be|is|are|got|to)$/i.test(before?.text ?? '');

/** The verb with what stands between it and its subject: "did not deny", "has always denied". */
function cueOf(verb: Word, source: Span, doc: Linked): Span {
  const between = wordsIn(doc.words, { start: source.end, end: verb.start }).filter(isWord);
  return { start: between.length > longestCue ? verb.start : (between[0]?.start ?? verb.start), end: verb.end };
}
