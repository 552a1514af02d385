import { contains, type Span } from '../../src/domain/span.ts';
import type { Quotation, Segmented } from '../../src/text/segment.ts';
import { splitWords } from '../../src/text/tag/split-words.ts';
import type { Name, NameSpan, RoleSpan, Tagged, Word } from '../../src/text/tag.ts';

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

/** A short text as tagged: every occurrence of a name, and the first of each source after the one before. */
export function tagged(
  text: string,
  names: Readonly<Record<string, Name>> = {},
  sources: readonly string[] = [],
  outlet: string | null = null,
): Tagged {
  const words = splitWords(text).map(
    (span): Word => ({ ...span, text: text.slice(span.start, span.end), attribution: [], stance: [1, 0, 0] }),
  );
  let from = 0;
  const roles = sources.map((source): RoleSpan => {
    const start = text.indexOf(source, from);
    if (start < 0) throw new Error(`no source “${source}” in the text`);
    from = start + source.length;
    return { start, end: from, role: 'Source', score: 0 };
  });
  const found = Object.entries(names).flatMap(([name, kind]) =>
    spansOf(text, new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, 'gu')).map(
      (span): NameSpan => ({ ...span, name: kind }),
    ),
  );
  const longest = found.filter(each => !found.some(other => other !== each && contains(other, each)));
  return { ...segmented(text, outlet), words, roles, names: longest.sort((a, b) => a.start - b.start) };
}
