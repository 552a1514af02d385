import { formats } from './formats.ts';
import { gather } from './gather.ts';
import type { Listing } from './listing.ts';

export type FormatName = keyof typeof formats;

interface Saving {
  readonly listing: Listing;
  readonly format: FormatName;
  readonly signal: AbortSignal;
  readonly tell: (there: number, total: number | null) => void;
}

/** A file that the browser was given to keep. */
export interface Saved {
  readonly file: string;
  readonly rows: number;
}

/** Gathers a list and hands it to the browser as a file; null where that was called off. */
export async function save({ listing, format, signal, tell }: Saving): Promise<Saved | null> {
  const shown = await gather(listing, { signal, tell });
  if (shown === null) return null;
  const { type, write } = formats[format];
  const file = `gainsay-${slugOf(listing.name)}-${new Date().toISOString().slice(0, 10)}.${format}`;
  handOver(new Blob([...write(shown)], { type }), file);
  return { file, rows: shown.rows.length };
}

const longest = 80;

/** Words as a name of a file holds them. */
const slugOf = (words: string): string =>
  words
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, longest)
    .replace(/^-|-$/g, '');

function handOver(blob: Blob, file: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = file;
  link.click();
  // Firefox reads it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
