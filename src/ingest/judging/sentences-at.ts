import { overlaps, type Span, textOf } from '../../domain/span.ts';
import { findParagraphs } from '../../text/segment/find-paragraphs.ts';
import { findSentences } from '../../text/segment/find-sentences.ts';

/** The whole sentences in which spans of a text stand. */
export function sentencesAt(text: string, spans: readonly Span[]): string {
  return findParagraphs(text)
    .filter(paragraph => spans.some(span => overlaps(paragraph, span)))
    .flatMap(paragraph => findSentences(text, paragraph))
    .filter(sentence => spans.some(span => overlaps(sentence, span)))
    .map(sentence => textOf(text, sentence).trim())
    .join(' ');
}
