import { decoded } from './decoded.ts';
import type { Draft, Refusal } from './draft.ts';
import { articlesInFeed } from './feed-items.ts';
import { extensionOf } from './passed-over.ts';
import { articlesInJson, articlesInJsonl } from './records.ts';

type Reader = (text: string, from: string) => readonly (Draft | Refusal)[];

/** A text is an article; a page too, and says itself of what outlet and date it is. */
const whole: Reader = (text, from) => [{ from, article: { text } }];

const readers: Readonly<Record<string, Reader>> = {
  txt: whole,
  text: whole,
  html: whole,
  htm: whole,
  xhtml: whole,
  json: articlesInJson,
  jsonl: articlesInJsonl,
  ndjson: articlesInJsonl,
  xml: articlesInFeed,
  rss: articlesInFeed,
  atom: articlesInFeed,
};

export const readableExtensions = '.txt .html .json .jsonl .xml .rss .atom';

/** What can be chosen where files are asked for. */
export const acceptedFiles = Object.keys(readers)
  .map(extension => `.${extension}`)
  .join(',');

/** The articles that a file holds; whatever is none is named with its reason. */
export async function articlesInFile(file: File): Promise<readonly (Draft | Refusal)[]> {
  const from = file.name;
  const read = readers[extensionOf(from)];
  if (!read) return [{ from, reason: `is of no kind that is read (${readableExtensions})` }];
  try {
    const text = decoded(new Uint8Array(await file.arrayBuffer()));
    return 'reason' in text ? [{ from, reason: text.reason }] : read(text.text, from);
  } catch {
    return [{ from, reason: 'cannot be read: it has gone, or the browser may not' }];
  }
}
