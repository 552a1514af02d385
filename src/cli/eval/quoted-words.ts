import type { WordMap } from './word-map.ts';

/**
 * For each word: whether it stands within quotation marks, paragraph by paragraph. A quotation that is not closed runs to the end of
 * its paragraph; single marks count only where they pair up outside double ones, around more than one word.
 */
export function quotedWords({ text, tokens }: WordMap): readonly boolean[] {
  const marked = new Uint8Array(text.length);
  let start = 0;
  for (const paragraph of text.split('\n')) {
    markDouble(paragraph, start, marked);
    markSingle(paragraph, start, marked);
    start += paragraph.length + 1;
  }
  return tokens.map(token => marked[token.start] === 1);
}

const isSpace = (sign: string): boolean => /\s/u.test(sign);
const isLetter = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign);

function markDouble(paragraph: string, start: number, marked: Uint8Array): void {
  let open: number | null = null;
  const close = (end: number): void => {
    if (open !== null) marked.fill(1, start + open, start + end);
    open = null;
  };
  for (let at = 0; at < paragraph.length; at += 1) {
    const sign = paragraph[at]!;
    const [before, after] = [paragraph[at - 1] ?? ' ', paragraph[at + 1] ?? ' '];
    if ('“«„'.includes(sign)) open ??= at;
    else if ('”»'.includes(sign)) close(at);
    else if (sign === '"' && open === null && !isSpace(after)) open = at;
    else if (sign === '"' && open !== null) {
      close(at);
      if (isSpace(before) && isLetter(after)) open = at;
    }
  }
  close(paragraph.length);
}

function markSingle(paragraph: string, start: number, marked: Uint8Array): void {
  const closing = nextClosing(paragraph);
  for (let at = 0; at < paragraph.length; at += 1) {
    const end = opensSingle(paragraph, at) ? (closing[at + 2] ?? -1) : -1;
    if (end < 0) continue;
    const inside = marked.subarray(start + at, start + end + 1);
    const words = paragraph.slice(at + 1, end).match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length > 1 && !inside.includes(1)) inside.fill(1);
    at = end;
  }
}

const opensSingle = (paragraph: string, at: number): boolean =>
  "‘'".includes(paragraph[at]!) &&
  (at === 0 || /[\s([—–-]/u.test(paragraph[at - 1]!)) &&
  !isSpace(paragraph[at + 1] ?? ' ');

/** For each place: the first single mark from there on that can close. */
function nextClosing(paragraph: string): readonly number[] {
  const next = new Array<number>(paragraph.length + 3).fill(-1);
  for (let at = paragraph.length - 1; at > 0; at -= 1) {
    const closes = "’'".includes(paragraph[at]!) && !isSpace(paragraph[at - 1]!) && !isLetter(paragraph[at + 1] ?? ' ');
    next[at] = closes ? at : next[at + 1]!;
  }
  return next;
}
