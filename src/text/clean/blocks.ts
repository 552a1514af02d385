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
  const groups = groupsOf(linesOf(raw));
  const width = wrapWidth(groups);
  return groups.flatMap(group => continued(raw, group, width));
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

/** How wide the lines of a text are that was wrapped to fit; 0 where it was not. */
function wrapWidth(groups: readonly (readonly Block[])[]): number {
  const longest = groups.flat().reduce((most, { text }) => Math.max(most, text.length), 0);
  return longest <= widest && groups.some(isWrapped) ? longest : 0;
}

/** Whether lines follow each other because a paragraph was too wide for its file. */
function isWrapped(group: readonly Block[]): boolean {
  const full = group.slice(0, -1);
  if (full.length === 0 || full.some(line => line.text.length < narrowest)) return false;
  const open = full.filter(line => !endsClosed.test(line.text.slice(-8))).length;
  const continued = group.slice(1).filter(isContinuation).length;
  return open >= full.length * 0.6 && continued >= full.length * 0.4;
}

const endsClosed = /[.!?:…|]["'”’)\]]*$/;

/** Joins lines that go on in the middle of a sentence, or where the line above was full, to those above them. */
function continued(raw: string, group: readonly Block[], width: number): readonly Block[] {
  const parts: Block[][] = [];
  let words = 0;
  for (const line of group) {
    const above = parts.at(-1)?.at(-1);
    if (
      above &&
      (isFull(above, line, width) || (words >= 4 && isContinuation(line) && !endsClosed.test(above.text.slice(-8))))
    )
      parts.at(-1)!.push(line);
    else parts.push([line]);
    words = parts.at(-1)!.length === 1 ? line.words : words + line.words;
  }
  return parts.map(part => (part.length === 1 ? part[0]! : joined(raw, part)));
}

/** Whether the first word of the line below had no more room in this one. */
const isFull = (line: Block, below: Block, width: number): boolean =>
  width > 0 && line.text.length + 1 + below.text.split(/\s/, 1)[0]!.length > width - 3;

const isContinuation = ({ text }: Block): boolean => /^[\p{Ll}]/u.test(text) && !/[·|]/.test(text);

const joined = (raw: string, group: readonly Block[]): Block =>
  blockAt(raw, group[0]!.start, group.at(-1)!.end, group[0]!.apart);
