import { open, readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { formatOf } from './format.ts';
import { reasonOf } from './read-bytes.ts';

/** A file to be read, or a path that cannot be. */
export type Found = { readonly path: string } | { readonly path: string; readonly reason: string };

/** Parts of saved pages and of projects that nobody takes for articles. */
const companions = new Set(
  '.png .jpg .jpeg .gif .webp .svg .ico .avif .css .js .mjs .map .woff .woff2 .ttf .eot .mp3 .mp4 .webm'.split(' '),
);

/** The files of a path: itself, or all in a folder and those below it, in the order of their names. */
export async function* walk(path: string): AsyncGenerator<Found> {
  try {
    const entry = await stat(path);
    if (entry.isDirectory()) yield* walkFolder(path, []);
    else if (entry.isFile()) yield { path };
    else yield { path, reason: 'is neither a file nor a folder' };
  } catch (error) {
    yield { path, reason: reasonOf(error) };
  }
}

/** Links to folders that lead back up are not followed twice: `above` holds the folders on the way down. */
async function* walkFolder(folder: string, above: readonly string[]): AsyncGenerator<Found> {
  const { dev, ino } = await stat(folder);
  const self = `${dev}:${ino}`;
  if (above.includes(self)) return;
  for (const name of (await readdir(folder)).sort()) {
    const path = join(folder, name);
    if (!name.startsWith('.')) yield* walkEntry(path, [...above, self]);
  }
}

async function* walkEntry(path: string, above: readonly string[]): AsyncGenerator<Found> {
  try {
    const entry = await stat(path);
    if (entry.isDirectory()) yield* walkFolder(path, above);
    else if (entry.isFile() && !(await isPassedOver(path))) yield { path };
  } catch (error) {
    yield { path, reason: reasonOf(error) };
  }
}

/** A readable text of another kind (notes, code) is passed over; what looks like a spoilt article is not. */
async function isPassedOver(path: string): Promise<boolean> {
  if (formatOf(path)) return false;
  if (companions.has(extname(path).toLowerCase())) return true;
  const start = await firstBytes(path);
  return (
    start.length > 0 &&
    !start.includes(0) &&
    basename(path).includes('.') &&
    !/^(?:%PDF|PK)/.test(start.toString('latin1'))
  );
}

async function firstBytes(path: string): Promise<Buffer> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(1024), 0, 1024, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
