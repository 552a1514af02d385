import type { PartialDate } from '../../domain/partial-date.ts';
import type { Result } from './fed.ts';
import { partialDateOf } from './partial-date-of.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What an object says of an article. */
export interface RecordFields {
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly publishedAt: PartialDate | null;
  readonly url: string | null;
}

const textNames = ['text', 'body', 'content', 'articleBody', 'article', 'fullText'];
const titleNames = ['title', 'headline'];
const outletNames = ['outlet', 'source', 'publisher', 'site', 'siteName'];
const dateNames = ['publishedAt', 'date', 'published', 'publishedDate', 'published_at', 'datePublished', 'pubDate'];
const addressNames = ['url', 'link'];

/** Takes an article's fields out of an object of a JSON container or a feed, by the names that are in use for them. */
export function recordFields(value: unknown): Result<RecordFields> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { reason: 'is no JSON object' };
  const fields = value as Fields;
  const text = textIn(fields, textNames);
  if (text === null) return { reason: 'has no "text", "body" or "content"' };
  return {
    value: {
      text,
      title: textIn(fields, titleNames),
      outlet: textIn(fields, outletNames),
      publishedAt: dateNames.map(name => partialDateOf(fields[name])).find(date => date !== null) ?? null,
      url: textIn(fields, addressNames),
    },
  };
}

/** The first of some fields that holds words, as itself or as the name of an object. */
function textIn(fields: Fields, names: readonly string[]): string | null {
  for (const name of names) {
    const value = fields[name];
    const words = typeof value === 'object' && value !== null ? (value as Fields).name : value;
    if (typeof words === 'string' && words.trim() !== '') return words.normalize('NFC');
  }
  return null;
}
