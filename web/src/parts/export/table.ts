import type { Row } from './row.ts';

/** A table of RFC 4180 for spreadsheets: the marks of UTF-8 at its head, a list as one cell, and no cell that they would run. */
export function* table(rows: readonly Row[]): Iterable<string> {
  const columns = Object.keys(rows[0] ?? {});
  yield `\ufeff${lineOf(columns)}`;
  for (const row of rows) yield lineOf(columns.map(column => cellOf(row[column] ?? '')));
}

const cellOf = (value: NonNullable<Row[string]>): string => {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return harmless(typeof value === 'string' ? value : value.join('; '));
};

/** Words that a spreadsheet would take for a formula, as words. */
const harmless = (text: string): string => (/^\s*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text);

const lineOf = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
