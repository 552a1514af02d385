import type { ArticleInput } from '../../graphql/operations.ts';
import type { Draft, Refusal } from './draft.ts';
import { partialDate } from './partial-date.ts';

type Fields = Readonly<Record<string, unknown>>;

const textNames = ['text', 'body', 'content', 'articleBody', 'article', 'fullText'];
const titleNames = ['title', 'headline'];
const outletNames = ['outlet', 'source', 'publisher', 'site', 'siteName'];
const dateNames = ['publishedAt', 'date', 'published', 'publishedDate', 'published_at', 'datePublished', 'pubDate'];
const addressNames = ['url', 'link'];

/** The articles of a JSON file: one, or an array of them. */
export function articlesInJson(text: string, from: string): readonly (Draft | Refusal)[] {
  const json = parsed(text);
  if (json === undefined) return [{ from, reason: 'is not valid JSON' }];
  if (!Array.isArray(json)) return [articleIn(json, from)];
  if (json.length === 0) return [{ from, reason: 'is an empty array' }];
  return json.map((value, index) => articleIn(value, `${from}, item ${index + 1}`));
}

/** The articles of a file of one JSON object a line. */
export const articlesInJsonl = (text: string, from: string): readonly (Draft | Refusal)[] =>
  text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const place = `${from}, line ${index + 1}`;
    const json = parsed(line);
    return json === undefined ? { from: place, reason: 'is not valid JSON' } : articleIn(json, place);
  });

/** One object with a text and what is known of it, under the names that feeds use. */
export function articleIn(value: unknown, from: string): Draft | Refusal {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { from, reason: 'is no JSON object' };
  const fields = value as Fields;
  const text = wordsIn(fields, textNames);
  if (text === null) return { from, reason: 'has no "text", "body" or "content"' };
  const url = wordsIn(fields, addressNames);
  const article: ArticleInput = {
    text,
    title: wordsIn(fields, titleNames),
    outlet: wordsIn(fields, outletNames),
    publishedAt: dateNames.map(name => partialDate(fields[name])).find(date => date !== null) ?? null,
    url: url !== null && /^https?:\/\//i.test(url) ? url : null,
  };
  return { from, article };
}

/** The first of some fields that holds words, as itself or as the name of an object. */
function wordsIn(fields: Fields, names: readonly string[]): string | null {
  for (const name of names) {
    const value = fields[name];
    const words = typeof value === 'object' && value !== null ? (value as Fields).name : value;
    if (typeof words === 'string' && words.trim() !== '') return words;
  }
  return null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
