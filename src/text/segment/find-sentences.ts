import type { Span } from '../../domain/span.ts';
import {
  leadingAbbreviations,
  numberAbbreviations,
  sentenceOpeners,
  trailingAbbreviations,
} from '../lexicon/abbreviations.ts';
import { speechLemma } from '../lexicon/speech.ts';
import { trimmed } from './find-paragraphs.ts';

const terminator = /[.!?…。]/;
const closer = /["'”’»›)\]“]/;
const opener = /["'“‘«‹„‚([{*•–—-]/;
const space = /\s/;
/** What follows a time of day in the same sentence: "9 a.m. Monday", "8 p.m. EST". */
const afterTime = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^\p{Lu}{2,}$|^(?:Eastern|Central|Mountain|Pacific)$/u;
const longestWord = 40;

/** The sentences of a paragraph, in order; marks that close a quotation belong to the sentence before them. */
export function findSentences(text: string, paragraph: Span): readonly Span[] {
  const sentences: Span[] = [];
  let start = paragraph.start;
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    if (!terminator.test(text[at]!)) continue;
    const stop = { start: at, end: endOfStop(text, at, paragraph.end) };
    if (endsSentence(text, stop, paragraph.end)) {
      sentences.push(...piecesOf(text, { start, end: stop.end }));
      start = stop.end;
    }
    at = stop.end - 1;
  }
  return [...sentences, ...piecesOf(text, { start, end: paragraph.end })];
}

/** More than the encoder reads at once; whatever works on sentences may compare all that is in one. */
const longestSentence = 2_000;

/** A sentence as it is; an endless one cut at white space or, where there is none, between characters. */
function piecesOf(text: string, span: Span): readonly Span[] {
  const pieces: Span[] = [];
  let rest = trimmed(text, span);
  while (rest.end - rest.start > longestSentence) {
    const cut = cutBefore(text, rest.start, rest.start + longestSentence);
    pieces.push(trimmed(text, { start: rest.start, end: cut }));
    rest = trimmed(text, { start: cut, end: rest.end });
  }
  return rest.end > rest.start ? [...pieces, rest] : pieces;
}

function cutBefore(text: string, start: number, end: number): number {
  for (let at = end; at > start; at -= 1) if (space.test(text[at]!)) return at;
  return /[\udc00-\udfff]/.test(text[end]!) ? end - 1 : end;
}

/** Where a run of final marks, and of the marks that close after it, ends. */
function endOfStop(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit && terminator.test(text[end]!)) end += 1;
  while (end < limit && closer.test(text[end]!)) end += 1;
  return end;
}

function endsSentence(text: string, stop: Span, limit: number): boolean {
  if (stop.end >= limit) return true;
  if (!space.test(text[stop.end]!)) return false;
  const next = nextWord(text, stop.end, limit);
  if (next.word === '') return next.marked;
  if (/^\p{Ll}/u.test(next.word)) return false;
  const marks = text.slice(stop.start, stop.end);
  if (/^[.]$/.test(marks) || /^\.["'”’»)\]]/.test(marks)) return !isAbbreviated(text, stop.start, next, marks);
  return !/^[!?…]+["'”’»]/.test(marks) || !isReported(text, stop.end, limit);
}

interface Next {
  readonly word: string;
  /** A mark that opens something stands before it. */
  readonly marked: boolean;
}

function nextWord(text: string, from: number, limit: number): Next {
  let at = from;
  while (at < limit && space.test(text[at]!)) at += 1;
  const first = at;
  while (at < limit && at < first + longestWord && (opener.test(text[at]!) || space.test(text[at]!))) at += 1;
  const word = /^[\p{L}\p{N}$£€#@&.]+/u.exec(text.slice(at, Math.min(limit, at + longestWord)))?.[0] ?? '';
  return { word, marked: at > first };
}

/** Whether the full stop at `at` belongs to the word before it. */
function isAbbreviated(text: string, at: number, next: Next, marks: string): boolean {
  const word = wordBefore(text, at);
  const lower = word.toLowerCase();
  if (marks === '.' && isLeading(word, lower)) return !next.marked;
  if (numberAbbreviations.has(lower) && /^\d/.test(next.word)) return true;
  const ambiguous = trailingAbbreviations.has(lower) || isInitial(word) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word);
  if (!ambiguous || isPlainWord(word, lower)) return false;
  if (/^\d/.test(next.word)) return true;
  if (next.marked) return false;
  if (/^[ap]\.m$/.test(lower)) return afterTime.test(next.word);
  return !sentenceOpeners.has(next.word.toLowerCase());
}

const isLeading = (word: string, lower: string): boolean =>
  leadingAbbreviations.has(lower) && (/^\p{Lu}/u.test(word) || /^(?:vs?|cf|approx|ca|e\.g|i\.e)$/.test(word));

const isInitial = (word: string): boolean => /^\p{Lu}$/u.test(word) && word !== 'I';

/** "mar", "sun", "miss", "am": an abbreviation only when it bears a capital or a stop inside. */
const isPlainWord = (word: string, lower: string): boolean =>
  word === lower && !word.includes('.') && !/^(?:inc|corp|ltd|co|etc|am|pm|km|kg|lbs?|oz|hrs?|min|sec)$/.test(lower);

function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < longestWord && /[\p{L}\p{N}.'’-]/u.test(text[start - 1]!)) start -= 1;
  return text.slice(start, at);
}

/** Whether a question or an exclamation in quotation marks is followed by its speaker: “Why?” Ms Weber asked. */
function isReported(text: string, from: number, limit: number): boolean {
  const words = text
    .slice(from, Math.min(limit, from + 80))
    .trim()
    .split(/\s+/)
    .slice(0, 6);
  const verb = words.findIndex(word => speechLemma(word.replace(/[^\p{L}]/gu, '')) !== null);
  return verb > 0 && words.slice(0, verb).every(word => /^(?:\p{Lu}[\p{L}.'’-]*|the|of|de|van|von)$/u.test(word));
}
