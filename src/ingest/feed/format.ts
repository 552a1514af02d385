import { extname } from 'node:path';

/** How articles are written down. */
export type Format = 'TEXT' | 'HTML' | 'JSON' | 'JSONL' | 'XML';

const formats: Readonly<Record<string, Format>> = {
  '.txt': 'TEXT',
  '.text': 'TEXT',
  '.html': 'HTML',
  '.htm': 'HTML',
  '.xhtml': 'HTML',
  '.json': 'JSON',
  '.jsonl': 'JSONL',
  '.ndjson': 'JSONL',
  '.xml': 'XML',
  '.rss': 'XML',
  '.atom': 'XML',
};

export const readableExtensions = '.txt .html .json .jsonl .xml .rss .atom';

/** The format that a file's name tells. */
export const formatOf = (path: string): Format | null => formats[extname(path).toLowerCase()] ?? null;

/** The format that a text itself tells. */
export function sniffFormat(text: string): Format {
  const start = text.slice(0, 1000).trimStart();
  if (/^(?:<\?xml\b|<rss\b|<feed\b|<rdf:RDF\b)/i.test(start)) return /<html\b/i.test(start) ? 'HTML' : 'XML';
  if (/^<(?:!doctype html|!--|[a-z][a-z0-9]*[\s>/])/i.test(start)) return 'HTML';
  if (!/^[[{]/.test(start)) return 'TEXT';
  if (isJson(text)) return 'JSON';
  return isJson(text.trimStart().split('\n', 1)[0]!) ? 'JSONL' : 'TEXT';
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}
