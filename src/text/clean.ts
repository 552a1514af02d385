import type { Span } from '../domain/span.ts';
import { type Block, blocksOf } from './clean/blocks.ts';
import { chooseBlocks, firstParagraph } from './clean/choose-blocks.ts';
import { datelineIn } from './clean/dateline.ts';
import { bylineIn } from './clean/find-byline.ts';
import { findHeadline } from './clean/find-headline.ts';
import { findOutlet } from './clean/find-outlet.ts';
import { findPublished, firstAppeared, type Page } from './clean/find-published.ts';

/** An article as it came: decoded, markup taken off, nothing judged yet. */
export interface Raw {
  readonly file: string | null;
  readonly url: string | null;
  /** What the container says of itself (JSON fields, HTML metadata); null where it says nothing. */
  readonly title: string | null;
  readonly outlet: string | null;
  /** ISO 8601 as precise as the container gives it. */
  readonly publishedAt: string | null;
  /** The visible text, one block a line. */
  readonly text: string;
}

/** A run of cleaned text and where it stood in the raw text: the same characters at both ends. */
export interface Kept {
  readonly start: number;
  readonly rawStart: number;
  readonly length: number;
}

/** An article without the page around it. `text` never changes after this stage. */
export interface Cleaned {
  readonly file: string | null;
  readonly url: string | null;
  readonly title: string;
  readonly outlet: string | null;
  readonly byline: string | null;
  /** The place of the dateline ("MOSCOW"), as written. */
  readonly dateline: string | null;
  readonly publishedAt: string | null;
  readonly language: string;
  /** The headline, decks and body; paragraphs parted by a blank line. */
  readonly text: string;
  /** Where the headline stands in `text`, if it does. */
  readonly headline: Span | null;
  readonly kept: readonly Kept[];
}

const language = 'en';
const betweenBlocks = '\n\n';
const longestTitle = 120;
const address = /^https?:\/\/\S{4,2000}$/;

/** Takes an article out of the page around it: title, outlet, date, and a body without menus, captions and teasers. */
export function clean(raw: Raw): Cleaned {
  const blocks = blocksOf(raw.text);
  const index = findHeadline(blocks, raw.title);
  const chosen = chooseBlocks(blocks, index);
  const first = firstParagraph(blocks, index);
  const { text, kept } = join(chosen.map(at => blocks[at]!));
  const headline = chosen.includes(index) ? spanOf(kept[chosen.indexOf(index)]!) : null;
  const paragraphs = chosen.filter(at => at !== index && at >= first).map(at => blocks[at]!);
  const lead = paragraphs[0]?.text ?? '';
  const url = raw.url ?? blocks.slice(0, 3).find(({ text }) => address.test(text))?.text ?? null;
  const page = pageOf({ blocks, headline: index, chosen, body: paragraphs, url });
  return {
    file: raw.file,
    url,
    title: headline ? text.slice(headline.start, headline.end) : (raw.title ?? firstWords(lead || text)),
    outlet: raw.outlet ?? findOutlet({ blocks, headline: index, lead }),
    byline: bylineOf(blocks.slice(0, first)),
    dateline: datelineIn(lead)?.place ?? null,
    publishedAt: firstAppeared(page) ?? raw.publishedAt ?? findPublished(page),
    language,
    text,
    headline,
    kept,
  };
}

function join(blocks: readonly Block[]): { readonly text: string; readonly kept: readonly Kept[] } {
  const kept: Kept[] = [];
  let start = 0;
  for (const block of blocks) {
    const length = block.end - block.start;
    kept.push({ start, rawStart: block.start, length });
    start += length + betweenBlocks.length;
  }
  return { text: blocks.map(block => block.text).join(betweenBlocks), kept };
}

const spanOf = ({ start, length }: Kept): Span => ({ start, end: start + length });

/** A title for a text that has none: its first sentence, cut at a word. */
function firstWords(text: string): string {
  const sentence = /^.*?[.!?](?=["”’']?\s)/u.exec(text.slice(0, longestTitle))?.[0] ?? text.slice(0, longestTitle);
  const line = sentence.replace(/\s+/g, ' ').trim();
  return text.length > longestTitle && line.length > 100 ? `${line.slice(0, line.lastIndexOf(' '))} …` : line;
}

/** The byline stands between the masthead and the first paragraph. */
function bylineOf(head: readonly Block[]): string | null {
  for (const block of head) {
    const byline = bylineIn(block);
    if (byline) return byline;
  }
  return null;
}

interface Parts {
  readonly blocks: readonly Block[];
  readonly headline: number;
  readonly chosen: readonly number[];
  readonly body: readonly Block[];
  readonly url: string | null;
}

function pageOf({ blocks, headline, chosen, body, url }: Parts): Page {
  const first = firstParagraph(blocks, headline);
  return {
    above: blocks.slice(0, headline < 0 ? first : headline),
    below: headline < 0 ? [] : blocks.slice(headline + 1, first),
    body,
    foot: blocks.slice((chosen.at(-1) ?? -1) + 1),
    url,
  };
}
