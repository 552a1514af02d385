import type { Span } from '../../domain/span.ts';

/** A line of the raw text, or several that were one paragraph before they were wrapped. */
export interface Block extends Span {
  readonly text: string;
  /** A blank line, or nothing at all, stands before it. */
  readonly apart: boolean;
  readonly words: number;
}

const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/g;
const blank = /^[\s\u200b\u2060\ufeff]*$/;

/** The blocks of a raw text, in order, without the white space around them. */
export function blocksOf(raw: string): readonly Block[] {
  return groupsOf(linesOf(raw)).flatMap(group => (isWrapped(group) ? [joined(raw, group)] : continued(raw, group)));
}

function linesOf(raw: string): readonly Block[] {
  const lines: Block[] = [];
  let apart = true;
  const add = (start: number, end: number) => {
    const text = raw.slice(start, end);
    if (blank.test(text)) apart = true;
    else {
      lines.push(blockAt(raw, start, end, apart));
      apart = false;
    }
  };
  let start = 0;
  for (const match of raw.matchAll(lineBreak)) {
    add(start, match.index);
    start = match.index + match[0].length;
  }
  add(start, raw.length);
  return lines;
}

function blockAt(raw: string, from: number, to: number, apart: boolean): Block {
  const line = raw.slice(from, to);
  const start = to - line.replace(/^[\s\u200b\u2060\ufeff]+/, '').length;
  const end = from + trimmedLength(line);
  const text = raw.slice(start, end);
  return { start, end, text, apart, words: text.split(/\s+/).length };
}

/** By hand: a pattern for the end of a line looks at every run of spaces in it. */
function trimmedLength(line: string): number {
  let length = line.length;
  while (length > 0 && /[\s\u200b\u2060\ufeff]/.test(line[length - 1]!)) length -= 1;
  return length;
}

function groupsOf(lines: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  for (const line of lines) {
    if (line.apart || groups.length === 0) groups.push([line]);
    else groups.at(-1)!.push(line);
  }
  return groups;
}

const widest = 110;
const narrowest = 40;

/** Whether lines follow each other because a paragraph was too wide for its file. */
function isWrapped(group: readonly Block[]): boolean {
  if (group.length < 2 || group.some(line => line.text.length > widest)) return false;
  const full = group.slice(0, -1);
  if (full.some(line => line.text.length < narrowest)) return false;
  const open = full.filter(line => !/[.!?:…]["'”’)\]]*$/.test(line.text)).length;
  const continued = group.slice(1).filter(line => /^[\p{Ll}\d]/u.test(line.text)).length;
  return open >= full.length * 0.6 && continued >= full.length * 0.4;
}

/** Joins lines that begin in the middle of a sentence to those above them. */
function continued(raw: string, group: readonly Block[]): readonly Block[] {
  const parts: Block[][] = [];
  let words = 0;
  for (const line of group) {
    const above = parts.at(-1);
    if (above && words >= 4 && isContinuation(line) && !/[.!?:…|]["'”’)\]]*$/.test(above.at(-1)!.text.slice(-8)))
      above.push(line);
    else parts.push([line]);
    words = parts.at(-1)!.length === 1 ? line.words : words + line.words;
  }
  return parts.map(part => (part.length === 1 ? part[0]! : joined(raw, part)));
}

const isContinuation = ({ text }: Block): boolean => /^\p{Ll}/u.test(text) && !/[·|]/.test(text);

const joined = (raw: string, group: readonly Block[]): Block =>
  blockAt(raw, group[0]!.start, group.at(-1)!.end, group[0]!.apart);
