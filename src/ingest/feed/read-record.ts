import { type Fed, type Origin, rejected } from './fed.ts';
import { partialDateOf } from './partial-date-of.ts';
import { linesOfHtml, withTitle } from './read-html.ts';
import { screen } from './screen.ts';

type Fields = Readonly<Record<string, unknown>>;

const textNames = ['text', 'body', 'content', 'articleBody', 'article', 'fullText'];
const titleNames = ['title', 'headline'];
const outletNames = ['outlet', 'source', 'publisher', 'site', 'siteName'];
const dateNames = ['publishedAt', 'date', 'published', 'publishedDate', 'published_at', 'datePublished', 'pubDate'];
const addressNames = ['url', 'link'];

/** Reads one object of a JSON container: a text and what is known of it. */
export function readRecord(value: unknown, origin: Origin): Fed {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return rejected(origin, 'is no JSON object');
  const fields = value as Fields;
  const text = textIn(fields, textNames);
  if (text === null) return rejected(origin, 'has no "text", "body" or "content"');
  const lines = /<(?:p|div|br|html|body|article)\b[^<>]{0,500}>/i.test(text) ? linesOfHtml(text) : [text];
  if (!lines) return rejected(origin, 'holds HTML that is too large or too deep');
  const title = textIn(fields, titleNames);
  return screen({
    file: origin.file,
    url: textIn(fields, addressNames) ?? origin.url,
    title,
    outlet: textIn(fields, outletNames),
    publishedAt: dateNames.map(name => partialDateOf(fields[name])).find(date => date !== null) ?? null,
    text: titled(title, lines),
  });
}

/** A text may begin with its title already, whatever its lines are parted by. */
const titled = (title: string | null, lines: readonly string[]): string =>
  lines.length === 1 ? withTitleLine(title, lines[0]!) : withTitle(title, lines);

const withTitleLine = (title: string | null, text: string): string =>
  withTitle(title, text.split('\n')).startsWith(`${title}\n\n`) && !text.startsWith(title ?? '')
    ? `${title}\n\n${text}`
    : text;

/** The first of some fields that holds words, as itself or as the name of an object. */
function textIn(fields: Fields, names: readonly string[]): string | null {
  for (const name of names) {
    const value = fields[name];
    const words = typeof value === 'object' && value !== null ? (value as Fields).name : value;
    if (typeof words === 'string' && words.trim() !== '') return words.normalize('NFC');
  }
  return null;
}
