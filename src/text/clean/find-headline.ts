import { outletWord } from '../lexicon/page-furniture.ts';
import { folded, isFurniture, isMenu, isProse, isSlug, isTitleCased } from './block-shape.ts';
import type { Block } from './blocks.ts';
import { bylineIn } from './find-byline.ts';
import { isDateLine } from './find-published.ts';

const longestHeadline = 32;
const deepest = 80;

/** The index of the block that is the headline; -1 where the text begins with its body. */
export function findHeadline(blocks: readonly Block[], title: string | null): number {
  const given = title === null ? -1 : indexOfTitle(blocks, folded(title));
  return given >= 0 ? given : guessHeadline(blocks);
}

/** The block that says the title, or the title without the name of the site after it. */
function indexOfTitle(blocks: readonly Block[], title: string): number {
  const same = blocks.findIndex(({ text }) => text.length <= title.length * 2 && folded(text) === title);
  if (same >= 0) return same;
  return blocks.findIndex(({ text, words }) => {
    if (words < 3 || text.length > title.length) return false;
    const line = folded(text);
    return title.startsWith(line) && /^\s*(?:["')\]]+\s*)?[|–—:·-]/.test(title.slice(line.length));
  });
}

/** Without a title: among the lines above the first paragraph, one that is said twice, else the first that is no masthead. */
function guessHeadline(blocks: readonly Block[]): number {
  const head = headOf(blocks);
  if (head.length === 0 || head.length === blocks.length) return -1;
  const all = [...head.keys()].filter(index => isCandidate(head[index]!));
  const capital = all.filter(index => !isMotto(head[index]!));
  const candidates = capital.length > 0 ? capital : all;
  return (
    repeated(head, candidates) ??
    firstOf(
      head,
      candidates.filter(index => !isMasthead(head, index, candidates)),
    ) ??
    -1
  );
}

/** The first candidate, but for the entries of a menu and the rest of a masthead's lines. */
function firstOf(head: readonly Block[], candidates: readonly number[]): number | undefined {
  const [first] = candidates;
  const long = candidates.findIndex(index => head[index]!.words >= 4);
  return long >= 2 ? candidates[long] : first;
}

/** The blocks above the first paragraph; a first line in headline case counts among them though it ends in a full stop. */
export function headOf(blocks: readonly Block[]): readonly Block[] {
  const limit = Math.min(blocks.length, deepest);
  for (let index = 0; index < limit; index += 1) {
    const block = blocks[index]!;
    if (isProse(block) && !isPage(block) && !isHeadlineLike(blocks, index)) return blocks.slice(0, index);
  }
  return blocks.length <= limit ? blocks : [];
}

/** A line of the page itself, or an imprint though it has a full stop in it. */
const isPage = (block: Block): boolean => isFurniture(block) || isDateLine(block);

/** A first line may be a headline though it ends like a sentence: in headline case, or with a question. */
function isHeadlineLike(blocks: readonly Block[], index: number): boolean {
  const { text, words } = blocks[index]!;
  if (words > 20 || /^["“'‘]/.test(text)) return false;
  if (index === 0 && isTitleCased(text)) return true;
  return /^[^.?!]{10,140}[?!]$/.test(text) && words <= 16 && blocks.slice(0, index).every(block => !isProse(block));
}

const isCandidate = (block: Block): boolean =>
  block.words <= longestHeadline &&
  /\p{L}{2}/u.test(block.text) &&
  !isFurniture(block) &&
  !isMenu(block) &&
  !isSlug(block) &&
  !isDateLine(block) &&
  bylineIn(block) === null;

/** "notes from a harbour": what a site says of itself begins small, a headline does not. */
const isMotto = ({ text }: Block): boolean => /^\p{Ll}[\p{Ll}’']*[ ,]/u.test(text);

function repeated(head: readonly Block[], candidates: readonly number[]): number | undefined {
  const lines = new Map<string, number>();
  for (const index of candidates) {
    const line = folded(head[index]!.text);
    if (head[index]!.words >= 3 && lines.has(line)) return index;
    lines.set(line, index);
  }
  return candidates.find(
    index => head[index]!.words >= 3 && candidates.some(other => other < index && isTrail(head[other]!, head[index]!)),
  );
}

/** A trail of rubrics that runs into the headline: "HomeWorldMinister resigns". */
export const isTrail = (line: Block, headline: Block): boolean =>
  line.text.length > headline.text.length &&
  line.text.length < headline.text.length + 80 &&
  folded(line.text).endsWith(folded(headline.text));

/** The name of the outlet over the page: short, above another candidate, set off by its name, its letters or what follows. */
export function isMasthead(head: readonly Block[], index: number, candidates: readonly number[]): boolean {
  const { text, words } = head[index]!;
  if (!isCandidate(head[index]!)) return false;
  const next = head[index + 1];
  const dated = next !== undefined && (isDateLine(next) || isMenu(next) || isFurniture(next) || isMotto(next));
  const [name = '', ...rest] = text.split(/\s[·|*•~—–]\s/);
  const subtitled = rest.length > 0 && words <= 10 && (outletWord.test(name) || name === name.toUpperCase());
  const named = outletWord.test(text) || text === text.toUpperCase() || /\s[·|]\s/.test(text);
  if (!candidates.some(other => other > index))
    return dated && named && words <= 4 && words > 1 && outletWord.test(text);
  return (words <= 6 ? named || dated || words <= 2 : dated && subtitled) && index <= 2;
}
