import type { Span } from '../../domain/span.ts';
import { speechLemma } from '../lexicon/speech.ts';
import type { Linked } from '../link-mentions.ts';
import type { Quotation } from '../segment.ts';
import type { Word } from '../tag.ts';
import { anyOverlaps, isWord, spanAt, startingIn, wordsIn } from '../words-in.ts';
import { complementAfter } from './complement.ts';
import { subjectBefore } from './link-roles.ts';
import { type Item, placeByWords } from './role-items.ts';

const farthestVerb = 14;
/** How far from a quotation a source or cue may begin that belongs to it, in characters. */
const nextTo = 4;

/** Sources and cues right after a quotation that the encoder left untagged: “…,” said the mayor; “…,” the mayor told the paper. */
export function untaggedCues(items: readonly Item[], doc: Linked): readonly Item[] {
  return [
    ...doc.quotations.flatMap(quotation => cueAfter(quotation, items, doc)),
    ...doc.quotations.flatMap(quotation => cueBeforeColon(quotation, items, doc)),
    ...doc.sentences.flatMap(sentence => clauseOf(sentence, items, doc)),
  ];
}

function cueAfter(quotation: Quotation, items: readonly Item[], doc: Linked): readonly Item[] {
  if (!/[,!?][”’"']?$/.test(doc.text.slice(quotation.end - 2, quotation.end)) && doc.text[quotation.end] !== ',')
    return [];
  const sentence = doc.sentences[spanAt(doc.sentences, quotation.end - 1)];
  if (!sentence || sentence.end <= quotation.end) return [];
  const rest = { start: quotation.end, end: sentence.end };
  const inRest = startingIn(items, rest).filter(item => item.role !== 'Content');
  if (inRest.some(item => item.role === 'Cue'))
    return inRest[0]!.start - quotation.end < nextTo ? untaggedQuotation(quotation, items, doc) : [];
  if (inRest.length > 0) return [];
  const words = wordsIn(doc.words, rest).filter(isWord).slice(0, farthestVerb);
  const verb = words.find(
    word => speechLemma(word.text) !== null && speechLemma(word.text) !== word.text && !/ing$/.test(word.text),
  );
  if (!verb) return [];
  const source = speakerAround(verb, quotation, doc);
  if (!source) return [];
  return [
    ...untaggedQuotation(quotation, items, doc),
    placeByWords(source, 'Source', doc),
    placeByWords(verb, 'Cue', doc),
  ];
}

/** The baker shrugged: “Old flour.” */
function cueBeforeColon(quotation: Quotation, items: readonly Item[], doc: Linked): readonly Item[] {
  const before = /(?<!\p{L})(\p{L}{2,20}): $/u.exec(doc.text.slice(Math.max(0, quotation.start - 40), quotation.start));
  const lemma = before && speechLemma(before[1]!);
  if (!before || !lemma || lemma === before[1]) return [];
  const verb = { start: quotation.start - before[0].length, end: quotation.start - 2 };
  const source = subjectBefore(verb, doc);
  const tagged = items.some(
    item => item.role !== 'Content' && item.start >= (source?.start ?? 0) && item.end <= quotation.start,
  );
  if (tagged) return untaggedQuotation(quotation, items, doc);
  if (!source) return [];
  return [
    ...untaggedQuotation(quotation, items, doc),
    placeByWords(source, 'Source', doc),
    placeByWords(verb, 'Cue', doc),
  ];
}

/** “Nonsense,” said the mayor: a quotation too short to be tagged. */
const untaggedQuotation = (quotation: Quotation, items: readonly Item[], doc: Linked): readonly Item[] =>
  startingIn(items, { start: quotation.start - 1, end: quotation.end }).length > 0 || anyOverlaps(items, quotation)
    ? []
    : [placeByWords(quotation, 'Content', doc)];

/** All that stands between the quotation and the verb, or the mention right after it. */
function speakerAround(verb: Span, quotation: Quotation, doc: Linked): Span | null {
  const between = wordsIn(doc.words, { start: quotation.end, end: verb.start }).filter(isWord);
  const first = between[0];
  if (first) {
    const mentioned = startingIn(doc.mentions, { start: first.start, end: verb.start }).some(
      mention => mention.end <= verb.start,
    );
    return mentioned ? { start: first.start, end: between.at(-1)!.end } : null;
  }
  const after = startingIn(doc.mentions, { start: verb.end, end: verb.end + 5 })[0];
  return after ? { start: after.start, end: after.end } : null;
}

const says = /^(?:said|says)$/i;

/** "The line said its ferry was safe", "The trail is open, per the ranger": whole sentences that the encoder left untagged. */
function clauseOf(sentence: Span, items: readonly Item[], doc: Linked): readonly Item[] {
  if (anyOverlaps(items, sentence)) return [];
  const words = wordsIn(doc.words, sentence);
  const verb = words.find(word => says.test(word.text));
  return verb ? saidIn(verb, doc) : accordingTo(sentence, words, doc);
}

function saidIn(verb: Span, doc: Linked): readonly Item[] {
  const source = subjectBefore(verb, doc);
  const complement = source && complementAfter(verb.end, doc);
  if (!source || !complement || wordsIn(doc.words, complement).filter(isWord).length < fewestSaid) return [];
  return triple(source, { start: verb.start, end: verb.end }, complement, doc);
}

const fewestSaid = 3;
const attributes = /(?:^|, )(per|according to) /i;

function accordingTo(sentence: Span, words: readonly Word[], doc: Linked): readonly Item[] {
  const match = attributes.exec(doc.text.slice(sentence.start, sentence.end));
  if (!match) return [];
  const cueStart = sentence.start + match.index + match[0].toLowerCase().indexOf(match[1]!.toLowerCase());
  const cue = { start: cueStart, end: cueStart + match[1]!.length };
  const source = startingIn(doc.mentions, { start: cue.end, end: cue.end + 6 })[0];
  if (!source) return [];
  const content =
    cueStart === sentence.start ? { start: source.end, end: sentence.end } : { start: sentence.start, end: cueStart };
  const said = words.filter(word => isWord(word) && word.start >= content.start && word.end <= content.end);
  if (said.length < fewestSaid) return [];
  return triple(source, cue, { start: said[0]!.start, end: said.at(-1)!.end }, doc);
}

const triple = (source: Span, cue: Span, content: Span, doc: Linked): readonly Item[] => [
  placeByWords(source, 'Source', doc),
  placeByWords(cue, 'Cue', doc),
  placeByWords(content, 'Content', doc),
];
