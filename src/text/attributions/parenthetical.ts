import { contains, type Span } from '../../domain/span.ts';
import { speechLemma } from '../lexicon/speech.ts';
import type { Linked } from '../link-mentions.ts';
import { auxiliaries } from '../mentions/word-classes.ts';
import type { Word } from '../tag.ts';
import { isWord, spanAt, startingIn, wordsIn } from '../words-in.ts';
import { type Item, placeByWords } from './role-items.ts';

/** How long the two parts may be that stand before the verb of what is said, in words. */
const longestSubject = 9;
const longestAside = 9;

const opensAdverbial =
  /^(?:after|although|amid|as|asked|at|before|but|by|despite|during|for|from|if|in|instead|later|meanwhile|of|on|since|so|still|then|though|to|under|until|when|while|with|yesterday|yet|and|however|nor)\b/i;
const goesOn =
  /^(?:is|are|was|were|has|have|had|will|would|could|can|did|does|may|might|must|should|never|cannot|\p{Ll}{2,}ed|came|went|took|kept|left|lost|held|made|gave|stood|lay|ran|broke|fell|saw|knew|cost|belongs?)\b/u;

/** "The lock, she told the Herald, had been changed": the commas part what is said into two, around who says it. */
export function withParentheticals(items: readonly Item[], doc: Linked): readonly Item[] {
  return doc.sentences.reduce<readonly Item[]>((all, sentence) => {
    const found = partedIn(sentence, doc);
    const isTagged =
      found && all.some(item => item.role === 'Content' && Math.abs(item.start - found.at(-1)!.start) <= 2);
    if (!found || isTagged) return all;
    return [...all.filter(item => !contains(sentence, item)), ...found].sort((a, b) => a.start - b.start);
  }, items);
}

function partedIn(sentence: Span, doc: Linked): readonly Item[] | null {
  const words = wordsIn(doc.words, sentence);
  const first = words.findIndex(({ text }) => text === ',');
  const second = words.findIndex(({ text }, at) => at > first && text === ',');
  if (first < 1 || second < 0 || first > longestSubject || second - first - 1 > longestAside) return null;
  const [subject, aside, rest] = [words.slice(0, first), words.slice(first + 1, second), words.slice(second + 1)];
  if (!isSubject(subject, doc) || !goesOn.test(doc.text.slice(rest[0]?.start ?? 0, sentence.end))) return null;
  if (/^(?:as|according|who|which|whom|where)$/i.test(aside[0]!.text)) return null;
  const verb = aside.findIndex(isPast);
  const source = verb > 0 ? mentionOver(aside.slice(0, verb), doc) : null;
  const last = rest.findLast(isWord);
  if (!source || !last || !aside.slice(verb + 1).every(isWord)) return null;
  return [
    placeByWords({ start: subject[0]!.start, end: subject.at(-1)!.end }, 'Content', doc),
    placeByWords(source, 'Source', doc),
    placeByWords({ start: aside[verb]!.start, end: aside.at(-1)!.end }, 'Cue', doc),
    placeByWords({ start: rest[0]!.start, end: last.end }, 'Content', doc),
  ];
}

/** A noun phrase that opens the sentence, outside quotation marks. */
function isSubject(words: readonly Word[], doc: Linked): boolean {
  const start = words[0]!.start;
  const quotation = doc.quotations[spanAt(doc.quotations, start + 1)];
  if (quotation && start < quotation.end) return false;
  return (
    words.every(isWord) &&
    !opensAdverbial.test(words[0]!.text) &&
    !words.some(({ text }) => auxiliaries.has(text.toLowerCase()) || speechLemma(text) !== null)
  );
}

const isPast = ({ text }: Word): boolean => {
  const lemma = speechLemma(text);
  return lemma !== null && !/ing$/.test(text) && (lemma !== text.toLowerCase() || lemma === 'say');
};

/** The mention that words before a verb are, but for "also" and "has". */
function mentionOver(words: readonly Word[], doc: Linked): Span | null {
  const [from, to] = [words[0]!.start, words.at(-1)!.end];
  const mention = startingIn(doc.mentions, { start: from, end: from + 5 }).findLast(({ end }) => end <= to);
  return mention && doc.text.slice(mention.end, to).trim().split(/\s+/).length <= 2
    ? { start: from, end: mention.end }
    : null;
}

/** Whether a content's two spans are one clause with a comma on either side of who says it. */
export const isParted = (
  { cue, content }: { readonly cue: Span | null; readonly content: readonly Span[] },
  text: string,
): boolean => {
  const [head, rest, more] = content;
  if (!cue || !head || !rest || more || head.end > cue.start || rest.start < cue.end) return false;
  return (
    /^, $/.test(text.slice(head.end, head.end + 2)) &&
    /^, $/.test(text.slice(rest.start - 2, rest.start)) &&
    goesOn.test(text.slice(rest.start, rest.start + 20))
  );
};
