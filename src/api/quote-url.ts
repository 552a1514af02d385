import type { Row } from './compose/slice.ts';

/** How many words of a long quotation stand at either end of its fragment. */
const rim = 6;

/** The address of a page with a text fragment: a browser that follows it scrolls to the words and marks them. */
export function quoteUrl({ url, text, start, end }: Row): string {
  const [page] = (url as string).split('#');
  const words = (text as string)
    .slice(start as number, end as number)
    .trim()
    .split(/\s+/);
  const parts = words.length <= 2 * rim ? [words] : [words.slice(0, rim), words.slice(-rim)];
  return `${page}#:~:text=${parts.map(part => encoded(part.join(' '))).join(',')}`;
}

/** Half a surrogate pair cannot be encoded; a hyphen would be read as a sign between the parts of the fragment. */
const encoded = (words: string): string =>
  encodeURIComponent(words.replace(/\p{Surrogate}/gu, '')).replaceAll('-', '%2D');
