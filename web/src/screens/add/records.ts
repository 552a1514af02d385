import { recordFields } from '../../../../src/ingest/feed/record-fields.ts';
import type { Draft, Refusal } from './draft.ts';

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

/** One object with a text and what is known of it, as the reader of files takes it; an address that is none of the web is left out. */
export function articleIn(value: unknown, from: string): Draft | Refusal {
  const fields = recordFields(value);
  if ('reason' in fields) return { from, reason: fields.reason };
  const { url, ...article } = fields.value;
  return { from, article: { ...article, url: url !== null && /^https?:\/\//i.test(url) ? url : null } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
