import type { Span } from '../../domain/span.ts';

const isBlank = (text: string, start: number, end: number): boolean => text.slice(start, end).trim() === '';

/** The paragraphs of a text: runs of lines parted by blank ones, without the white space around them. */
export function findParagraphs(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  let first = 0;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (isBlank(text, start, end)) {
      if (start > first) paragraphs.push(trimmed(text, { start: first, end: start }));
      first = end + 1;
    }
    start = end + 1;
  }
  if (first < text.length) paragraphs.push(trimmed(text, { start: first, end: text.length }));
  return paragraphs;
}

/** A span without the white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
}
