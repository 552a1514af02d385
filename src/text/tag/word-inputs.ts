import type { Span } from '../../domain/span.ts';
import type { Segmented } from '../segment.ts';
import { splitWords } from './split-words.ts';
import type { WordPieces } from './word-pieces.ts';

/** One word as the encoder takes it in. */
export interface WordInput extends Span {
  readonly text: string;
  readonly pieces: readonly number[];
  /** 1 lower, 2 Capitalised, 3 UPPER, 4 digits, 5 mixed, 6 punctuation: the encoder itself is uncased. */
  readonly shape: number;
  /** 0 outside a quotation, 1 inside, 2 a quotation mark itself. */
  readonly quote: number;
  /** 1 where a paragraph begins, but for the first. */
  readonly newline: number;
}

/** A text whose words are to be taken in. */
type Worded = Pick<Segmented, 'text' | 'paragraphs' | 'quotations'>;

/** The words of an article with all that the encoder is told about them. */
export function wordInputs(doc: Worded, wordPieces: WordPieces): readonly WordInput[] {
  const quoteAt = quotationState(doc);
  const newlineAt = paragraphStart(doc);
  return splitWords(doc.text).map(span => {
    const text = doc.text.slice(span.start, span.end);
    const quote = quoteAt(span);
    const pieces = wordPieces.ofWord(quote === 2 ? doubled(text) : text);
    return { ...span, text, pieces, shape: shapeOf(text), quote, newline: newlineAt(span) };
  });
}

const lower = (text: string): boolean => text === text.toLowerCase() && text !== text.toUpperCase();
const upper = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

export function shapeOf(text: string): number {
  if (!/^[\p{L}\p{N}]/u.test(text)) return 6;
  if (lower(text)) return 1;
  if (upper(text[0]!) && (text.length === 1 || lower(text.slice(1)))) return 2;
  if (upper(text)) return 3;
  return /^\d+$/.test(text) ? 4 : 5;
}

/** Training knew double marks only: a single one that quotes is shown as its double. */
const doubles: Readonly<Record<string, string>> = {
  '‘': '“',
  '’': '”',
  "'": '"',
  '«': '“',
  '»': '”',
  '‚': '“',
  '„': '“',
};
const doubled = (mark: string): string => doubles[mark] ?? mark;

/** Tells the quotation state of words asked for in order of the text; only the outermost quotations count. */
function quotationState(doc: Worded): (word: Span) => number {
  const outermost = doc.quotations.reduce<Segmented['quotations'][number][]>((kept, quotation) => {
    const last = kept.at(-1);
    if (!last || quotation.start >= last.end) kept.push(quotation);
    return kept;
  }, []);
  let at = 0;
  return word => {
    while (at < outermost.length && outermost[at]!.end <= word.start) at += 1;
    const quotation = outermost[at];
    if (!quotation || word.end <= quotation.start) return 0;
    return word.start < quotation.inner.start || word.start >= quotation.inner.end ? 2 : 1;
  };
}

/** Tells of words asked for in order of the text whether they open a paragraph. */
function paragraphStart(doc: Worded): (word: Span) => number {
  let at = -1;
  let seen = false;
  return word => {
    const before = at;
    while (at + 1 < doc.paragraphs.length && doc.paragraphs[at + 1]!.start <= word.start) at += 1;
    const opens = seen && at > before;
    seen = true;
    return opens ? 1 : 0;
  };
}
