import type { Span } from '../domain/span.ts';
import type { Cleaned } from './clean.ts';
import { findParagraphs } from './segment/find-paragraphs.ts';
import { findQuotations } from './segment/find-quotations.ts';
import { findSentences } from './segment/find-sentences.ts';
import type { Quotation } from './segment/quotation.ts';

export type { Quotation };

/** Which paragraphs, sentences and quotations a text has. Sentences never cross a paragraph. */
export interface Parts {
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  readonly quotations: readonly Quotation[];
}

/** An article in its parts. */
export interface Segmented extends Cleaned, Parts {}

/** Parts an article into paragraphs, sentences and quotations. */
export function segment<Doc extends Pick<Cleaned, 'text'>>(doc: Doc): Doc & Parts {
  const { text } = doc;
  const parts = findParagraphs(text).flatMap(paragraph => partsOf(paragraph, findSentences(text, paragraph)));
  const paragraphs = parts.map(({ paragraph }) => paragraph);
  const sentences = parts.flatMap(part => part.sentences);
  return { ...doc, paragraphs, sentences, quotations: findQuotations(text, paragraphs) };
}

/** What is longer is no paragraph but a text printed as one; whatever works on paragraphs may compare all that is in one. */
const longestParagraph = 10_000;

interface Part {
  readonly paragraph: Span;
  readonly sentences: readonly Span[];
}

/** A paragraph with its sentences; an endless one in parts of whole sentences. */
function partsOf(paragraph: Span, sentences: readonly Span[]): readonly Part[] {
  if (paragraph.end - paragraph.start <= longestParagraph) return [{ paragraph, sentences }];
  const parts: Span[][] = [];
  for (const sentence of sentences) {
    const last = parts.at(-1);
    if (last && sentence.end - last[0]!.start <= longestParagraph) last.push(sentence);
    else parts.push([sentence]);
  }
  return parts.map(part => ({ paragraph: { start: part[0]!.start, end: part.at(-1)!.end }, sentences: part }));
}
