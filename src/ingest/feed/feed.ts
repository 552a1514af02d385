import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { decode } from './decode.ts';
import { type Fed, type Origin, rejected } from './fed.ts';
import { fetchUrl, isPublic, type MayReach } from './fetch-url.ts';
import { type Format, formatOf, readableExtensions, sniffFormat } from './format.ts';
import { defaultMaxBytes, readFileBytes, readStreamBytes } from './read-bytes.ts';
import { readHtml } from './read-html.ts';
import { readJson, readJsonl } from './read-json.ts';
import { readXml } from './read-xml.ts';
import { screen } from './screen.ts';
import { walk } from './walk.ts';

export type { Fed };

export interface FeedOptions {
  /** Whether addresses are fetched; off unless configured. */
  readonly allowUrl: boolean;
  /** What `-` reads. */
  readonly stdin?: Readable;
  /** The largest file that is read. */
  readonly maxBytes?: number;
  /** Which network addresses may be connected to: those of the public internet unless told otherwise. */
  readonly mayReach?: MayReach;
}

/** The articles of files, folders, standard input (`-`) and addresses, in order; what is none is named with its reason. */
export async function* feed(inputs: readonly string[], options: FeedOptions): AsyncGenerator<Fed> {
  for (const input of inputs) {
    if (input === '-') yield* fromStdin(options);
    else if (/^[a-z][a-z0-9+.-]*:\/\//i.test(input)) yield* fromUrl(input, options);
    else yield* fromPath(input, options);
  }
}

async function* fromPath(path: string, { maxBytes = defaultMaxBytes }: FeedOptions): AsyncGenerator<Fed> {
  for await (const found of walk(path)) {
    const origin = { file: basename(found.path), url: null };
    if ('reason' in found) yield rejected(origin, found.reason);
    else yield* fromFile(found.path, origin, maxBytes);
  }
}

async function* fromFile(path: string, origin: Origin, maxBytes: number): AsyncGenerator<Fed> {
  const bytes = await readFileBytes(path, maxBytes);
  if ('reason' in bytes) return yield rejected(origin, bytes.reason);
  const text = decode(bytes.value);
  const format = formatOf(path);
  if ('reason' in text) yield rejected(origin, text.reason);
  else if (format === null) yield rejected(origin, `is of no kind that is read (${readableExtensions})`);
  else yield* read(text.value, format, origin);
}

async function* fromStdin({ stdin = process.stdin, maxBytes = defaultMaxBytes }: FeedOptions): AsyncGenerator<Fed> {
  const origin = { file: null, url: null };
  const bytes = await readStreamBytes(stdin, maxBytes);
  const text = 'value' in bytes ? decode(bytes.value) : bytes;
  if ('reason' in text) yield rejected(origin, text.reason);
  else yield* read(text.value, sniffFormat(text.value), origin);
}

async function* fromUrl(url: string, { allowUrl, mayReach = isPublic }: FeedOptions): AsyncGenerator<Fed> {
  const asked = { file: null, url };
  if (!/^https?:/i.test(url)) return yield rejected(asked, 'is not an http or https address');
  if (!allowUrl) return yield rejected(asked, 'addresses are not fetched unless GAINSAY_ALLOW_URL=true is set');
  const fetched = await fetchUrl(url, mayReach);
  if ('reason' in fetched) return yield rejected(asked, fetched.reason);
  const { bytes, contentType, url: address } = fetched.value;
  const text = decode(bytes, /charset=["']?([\w-]{3,20})/i.exec(contentType)?.[1] ?? null);
  if ('reason' in text) yield rejected(asked, text.reason);
  else yield* read(text.value, sniffFormat(text.value), { file: null, url: address });
}

/** Reads a text in a format. Parsers of foreign markup may fail in ways nobody foresaw: that stops one input, not the rest. */
function* read(text: string, format: Format, origin: Origin): Generator<Fed> {
  try {
    yield* readers[format](text, origin);
  } catch (error) {
    yield rejected(origin, `cannot be read as ${format} (${(error as Error).name})`);
  }
}

const readers: Readonly<Record<Format, (text: string, origin: Origin) => Iterable<Fed>>> = {
  TEXT: (text, origin) => [screen({ ...origin, title: null, outlet: null, publishedAt: null, text })],
  HTML: (text, origin) => [readHtml(text, origin)],
  JSON: readJson,
  JSONL: readJsonl,
  XML: readXml,
};
