import {
  endsSentence,
  folded,
  isCredit,
  isCreditedCaption,
  isFurniture,
  isInlineHeading,
  isProse,
  isSurelyProse,
  isTeaserHeading,
} from './block-shape.ts';
import type { Block } from './blocks.ts';
import { bylineIn } from './find-byline.ts';
import { isDateLine } from './find-published.ts';
import { printedDays } from './printed-dates.ts';

/** A rule that names blocks which do not belong to the article; `headline` is the index of the headline or -1. */
type Rule = (blocks: readonly Block[], headline: number) => Iterable<number>;

/** The indices of the blocks that are the article: headline, decks and paragraphs. Where in doubt, a block stays. */
export function chooseBlocks(blocks: readonly Block[], headline: number): readonly number[] {
  const dropped = new Set<number>();
  for (const rule of rules) for (const index of rule(blocks, headline)) if (index !== headline) dropped.add(index);
  const kept = [...blocks.keys()].filter(index => !dropped.has(index));
  const article = withoutTail(blocks, kept, headline);
  return article.some(index => index !== headline) ? article : [...blocks.keys()];
}

function* furnitureOf(blocks: readonly Block[]): Iterable<number> {
  for (const [index, block] of blocks.entries()) if (isFurniture(block) || isDateLine(block)) yield index;
}

/** Everything above a headline, but for a page whose body stands there. */
function* aboveHeadline(blocks: readonly Block[], headline: number): Iterable<number> {
  if (headline <= 0) return;
  const proseIn = (part: readonly Block[]) => part.filter(isProse).reduce((sum, { words }) => sum + words, 0);
  if (proseIn(blocks.slice(0, headline)) * 3 > proseIn(blocks)) return;
  for (let index = 0; index < headline; index += 1) yield index;
}

/** Names, bylines and labels between the headline and the first paragraph; a deck has more words. */
function* underHeadline(blocks: readonly Block[], headline: number): Iterable<number> {
  if (headline < 0) return;
  const body = firstParagraph(blocks, headline);
  for (let index = headline + 1; index < body; index += 1)
    if (isLabel(blocks[index]!) || bylineIn(blocks[index]!) !== null || isStamp(blocks[index]!)) yield index;
}

const isLabel = ({ text, words }: Block): boolean => words <= 3 && !endsSentence(text);

/** Name, day and time of reading in one line. */
const isStamp = ({ text, words }: Block): boolean =>
  words <= 16 && !endsSentence(text) && printedDays(text).some(({ year }) => year !== null);

/** The index of the first paragraph below the headline. */
export function firstParagraph(blocks: readonly Block[], headline: number): number {
  const index = blocks.findIndex(
    (block, at) => at > headline && isProse(block) && !isFurniture(block) && !isDateLine(block),
  );
  return index < 0 ? blocks.length : index;
}

/** Captions: beside a line of credit, or with their credit at the end. */
function* captions(blocks: readonly Block[]): Iterable<number> {
  for (const [index, block] of blocks.entries()) {
    if (isCreditedCaption(block)) yield index;
    const above = blocks[index - 1];
    if (!above || !isCredit(block)) continue;
    if (above.words <= 5 && !endsSentence(above.text)) yield index - 1;
    else if (!block.apart && above.apart && !isSurelyProse(above) && above.words <= 30) yield index - 1;
  }
}

const longestList = 12;

/** Lists of other articles under their heading: to the end of the page, or to the next paragraph. */
function* teasers(blocks: readonly Block[], headline: number): Iterable<number> {
  const rests = restsOf(blocks);
  for (let index = Math.max(headline + 1, 1); index < blocks.length; index += 1) {
    if (!isTeaserHeading(blocks[index]!)) continue;
    const end = endOfTeasers(rests, index + 1, isInlineHeading(blocks[index]!));
    for (let at = index; at < end; at += 1) yield at;
    index = end - 1;
  }
}

/** What is still to come from a block on. */
interface Rest {
  readonly paragraphs: number;
  readonly hasSureOne: boolean;
  /** The index of the next paragraph, or of the end. */
  readonly next: number;
}

/** One pass from the end: a page may have as many headings as lines. */
function restsOf(blocks: readonly Block[]): readonly Rest[] {
  const rests = new Array<Rest>(blocks.length + 1);
  rests[blocks.length] = { paragraphs: 0, hasSureOne: false, next: blocks.length };
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const { paragraphs, hasSureOne, next } = rests[index + 1]!;
    const prose = isProse(blocks[index]!);
    rests[index] = {
      paragraphs: paragraphs + (prose ? 1 : 0),
      hasSureOne: hasSureOne || isSurelyProse(blocks[index]!),
      next: prose ? index : next,
    };
  }
  return rests;
}

function endOfTeasers(rests: readonly Rest[], from: number, inline: boolean): number {
  const { paragraphs, hasSureOne, next } = rests[from]!;
  const end = rests.length - 1;
  const isFoot = !hasSureOne && paragraphs * 2 <= end - from;
  return isFoot && !inline ? end : Math.min(next, from + longestList);
}

/** What is said again: headlines, decks that the lead repeats, whole paragraphs. */
function* repeats(blocks: readonly Block[], headline: number): Iterable<number> {
  const lines = blocks.map(({ text, words }) => (words <= 80 ? folded(text) : folded(text.slice(0, 600))));
  const title = lines[headline];
  const seen = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const { words, text } = blocks[index]!;
    if (index !== headline && title && words >= 2 && !endsSentence(text) && isPartOf(title, line)) yield index;
    if (words >= 4 && seen.has(line)) yield index;
    if (words >= 6 && line.length > 30 && isLedBy(lines, index, line)) yield index;
    seen.add(line);
  }
}

const isPartOf = (title: string, line: string): boolean => title === line || title.startsWith(`${line} `);

/** Whether one of the next blocks begins with all of this one. */
const isLedBy = (lines: readonly string[], index: number, line: string): boolean =>
  lines.slice(index + 1, index + 4).some(next => next.length > line.length && next.startsWith(line));

const rules: readonly Rule[] = [furnitureOf, aboveHeadline, underHeadline, captions, teasers, repeats];

/** What the entries of a list inside an article begin with. */
const listMark = /^(?:[•·*◦▪–—-]|\d{1,3}[.)]|[a-z]\))\s/;

/** Takes away the lines below the last paragraph, if they are several, short or a signature; a marked list is no teaser. */
function withoutTail(blocks: readonly Block[], kept: readonly number[], headline: number): readonly number[] {
  const last = kept.findLastIndex(
    index => index === headline || isProse(blocks[index]!) || isShortSentence(blocks[index]!),
  );
  const tail = kept.slice(last + 1);
  if (last < 0 || tail.length === 0) return kept;
  const words = (indices: readonly number[]) => indices.reduce((sum, index) => sum + blocks[index]!.words, 0);
  if (words(tail) > words(kept.slice(0, last + 1))) return kept;
  if (tail.filter(index => listMark.test(blocks[index]!.text)).length * 2 >= tail.length) return kept;
  const [only] = tail;
  const stays = tail.length === 1 && blocks[only!]!.words > 3 && bylineIn(blocks[only!]!) === null;
  return stays ? kept : kept.slice(0, last + 1);
}

const isShortSentence = ({ text, words }: Block): boolean => words >= 2 && /\p{Ll}[.!?]["”’']?$/u.test(text.slice(-3));
