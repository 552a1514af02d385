import type { Span } from '../../domain/span.ts';

const word = /[\p{L}\p{N}\p{M}_]+(?:[-’'.][\p{L}\p{N}\p{M}_]+)*|[^\p{L}\p{N}\p{M}_\s]/gu;

/** The words of a text, as the encoder was trained to see them: punctuation marks one by one, a possessive 's apart. */
export function splitWords(text: string): readonly Span[] {
  const words: Span[] = [];
  for (const match of text.matchAll(word)) {
    const start = match.index;
    const end = start + match[0].length;
    const cut = match[0].length > 2 && /[’']s$/.test(match[0]) ? end - 2 : end;
    words.push({ start, end: cut });
    if (cut < end) words.push({ start: cut, end });
  }
  return words;
}
