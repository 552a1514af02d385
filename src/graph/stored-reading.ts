import type { Reading } from '../domain/reading.ts';

/** A reading as text, without the file its article came in; the article comes last. */
export const textOfReading = ({ article, ...rest }: Reading): string =>
  JSON.stringify({ ...rest, article: { ...article, file: null } });

/** The reading in such a text, and the file it came in. */
export function readingIn(text: string, file: string | null): Reading {
  const reading: Reading = JSON.parse(text);
  return { ...reading, article: { ...reading.article, file } };
}

/** The record of such a text's reading as a line, as `readingRecord` makes it: cut out, for parsing a long text takes long. */
export const recordLineOf = (articleId: string, text: string): string =>
  `{"type":"reading","id":"${articleId}",${text.slice(1, text.lastIndexOf(beforeArticle))}}\n`;

/** In a string its quotes would be escaped, and nothing within an article has that name. */
const beforeArticle = ',"article":{';
