import type { Span } from '../domain/span.ts';
import type { Cleaned } from './clean.ts';
import { findParagraphs } from './segment/find-paragraphs.ts';
import { findQuotations } from './segment/find-quotations.ts';
import { findSentences } from './segment/find-sentences.ts';
import type { Quotation } from './segment/quotation.ts';

export type { Quotation };

/** Which paragraphs, sentences and quotations an article has. Sentences never cross a paragraph. */
export interface Segmented extends Cleaned {
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  readonly quotations: readonly Quotation[];
}

/** Parts an article into paragraphs, sentences and quotations. */
export function segment(cleaned: Cleaned): Segmented {
  const { text } = cleaned;
  const paragraphs = findParagraphs(text);
  const sentences = paragraphs.flatMap(paragraph => findSentences(text, paragraph));
  return { ...cleaned, paragraphs, sentences, quotations: findQuotations(text, paragraphs) };
}
