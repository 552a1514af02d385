import { folded } from '../../text/clean/block-shape.ts';
import type { Raw } from '../../text/clean.ts';
import { type Fed, type Origin, rejected } from './fed.ts';
import { beyondBounds, isTruncated } from './html/bounds.ts';
import { parsePage } from './html/document.ts';
import { mainLines } from './html/main-lines.ts';
import { metadataOf } from './html/metadata.ts';
import { visibleLines } from './html/visible-text.ts';
import { screen } from './screen.ts';

/** What a container knows of an article beside its text; it goes before what the page says. */
export type Known = Partial<Pick<Raw, 'title' | 'outlet' | 'publishedAt' | 'url'>>;

/** Reads a page: its visible text, one block a line, and what it says of itself. */
export function readHtml(html: string, origin: Origin): Fed {
  const bound = beyondBounds(html);
  if (bound) return rejected(origin, bound);
  const document = parsePage(html);
  const lines = mainLines(html, visibleLines(document.body));
  if (isTruncated(html, lines.at(-1) ?? '')) return rejected(origin, 'breaks off: the page is cut short');
  const { title, outlet, publishedAt, url } = metadataOf(document);
  return screen({ ...origin, url: origin.url ?? url, title, outlet, publishedAt, text: withTitle(title, lines) });
}

/** The lines of a piece of HTML inside another container; its reason where it is beyond bounds. */
export function linesOfHtml(html: string): readonly string[] | null {
  return beyondBounds(html) ? null : visibleLines(parsePage(html).body);
}

/** A text with its title as the first line, unless it says it itself. */
export function withTitle(title: string | null, lines: readonly string[]): string {
  const says = title === null || lines.slice(0, 200).some(line => folded(line) === folded(title));
  return (says ? lines : [title, ...lines]).join('\n\n');
}
