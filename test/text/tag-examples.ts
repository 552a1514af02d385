import type { Span } from '../../src/domain/span.ts';
import type { Quotation, Segmented } from '../../src/text/segment.ts';

/** A short text as segmented: a paragraph a line, a sentence after each full stop, every pair of marks a quotation. */
export function segmented(text: string, outlet: string | null = null): Segmented {
  const paragraphs = spansOf(text, /[^\n]+/g);
  return {
    file: null,
    url: null,
    title: '',
    outlet,
    byline: null,
    dateline: null,
    publishedAt: null,
    language: 'en',
    text,
    headline: null,
    kept: [],
    paragraphs,
    sentences: paragraphs.flatMap(({ start, end }) =>
      spansOf(text.slice(start, end), /\S.*?(?:(?<!\b(?:[A-Z]|Mr|Mrs|Ms|Dr))[.?!]['’”"]?(?=\s+[A-Z“‘"'])|$)/g).map(
        span => ({
          start: span.start + start,
          end: span.end + start,
        }),
      ),
    ),
    quotations: spansOf(text, /“[^”]*”|‘.*?’(?!\p{L})|"[^"]*"|(?<!\p{L})'.*?'(?!\p{L})/gu).map(toQuotation),
  };
}

const spansOf = (text: string, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(pattern)].map(match => ({ start: match.index, end: match.index + match[0].length }));

const toQuotation = ({ start, end }: Span): Quotation => ({
  start,
  end,
  inner: { start: start + 1, end: end - 1 },
  runsOn: false,
});
