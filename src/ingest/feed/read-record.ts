import { type Fed, type Origin, rejected } from './fed.ts';
import { linesOfHtml, withTitle } from './read-html.ts';
import { recordFields } from './record-fields.ts';
import { screen } from './screen.ts';

/** Reads one object of a JSON container: a text and what is known of it. */
export function readRecord(value: unknown, origin: Origin): Fed {
  const fields = recordFields(value);
  if ('reason' in fields) return rejected(origin, fields.reason);
  const { text, title, url, ...known } = fields.value;
  const lines = /<(?:p|div|br|html|body|article)\b[^<>]{0,500}>/i.test(text) ? linesOfHtml(text) : [text];
  if (!lines) return rejected(origin, 'holds HTML that is too large or too deep');
  return screen({ ...known, file: origin.file, url: url ?? origin.url, title, text: titled(title, lines) });
}

/** A text may begin with its title already, whatever its lines are parted by. */
const titled = (title: string | null, lines: readonly string[]): string =>
  lines.length === 1 ? withTitleLine(title, lines[0]!) : withTitle(title, lines);

const withTitleLine = (title: string | null, text: string): string =>
  withTitle(title, text.split('\n')).startsWith(`${title}\n\n`) && !text.startsWith(title ?? '')
    ? `${title}\n\n${text}`
    : text;
