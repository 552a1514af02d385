import { type Fed, type Origin, rejected } from './fed.ts';
import { readRecord } from './read-record.ts';

/** Reads a JSON file: one article, or an array of them. */
export function* readJson(text: string, origin: Origin): Generator<Fed> {
  const json = parse(text);
  if ('reason' in json) yield rejected(origin, json.reason);
  else if (!Array.isArray(json.value)) yield readRecord(json.value, origin);
  else if (json.value.length === 0) yield rejected(origin, 'is an empty array');
  else for (const [index, value] of json.value.entries()) yield placed(readRecord(value, origin), `item ${index + 1}`);
}

/** Reads a file of one JSON object a line; a line that is none does not stop the next. */
export function* readJsonl(text: string, origin: Origin): Generator<Fed> {
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const json = parse(line);
    const fed = 'reason' in json ? rejected(origin, json.reason) : readRecord(json.value, origin);
    yield placed(fed, `line ${index + 1}`);
  }
}

const placed = (fed: Fed, place: string): Fed =>
  fed.kind === 'article' ? fed : { ...fed, reason: `${place}: ${fed.reason}` };

function parse(text: string): { readonly value: unknown } | { readonly reason: string } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { reason: 'is not valid JSON' };
  }
}
