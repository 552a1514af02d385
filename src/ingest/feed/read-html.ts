import { folded } from '../../text/clean/block-shape.ts';
import type { Raw } from '../../text/clean.ts';
import { type Fed, type Origin, rejected } from './fed.ts';
import { beyondBounds, isTruncated } from './html/bounds.ts';
import { parsePage } from './html/document.ts';
import { mainLines } from './html/main-lines.ts';
import { metadataOf } from './html/metadata.ts';
import { visibleLines } from './html/visible-text.ts';
import { screen } from './screen.ts';

/** What is known of an article beside its text; it goes before what the page says. */
export type Known = Partial<Pick<Raw, 'title' | 'outlet' | 'publishedAt'>>;

/** Reads a page: its visible text, one block a line, and what is known of it or else what it says of itself. */
export function readHtml(html: string, origin: Origin, known: Known = {}): Fed {
  const bound = beyondBounds(html);
  if (bound) return rejected(origin, bound);
  const document = parsePage(html);
  const lines = mainLines(html, visibleLines(document.body));
  if (isTruncated(html, lines.at(-1) ?? '')) return rejected(origin, 'breaks off: the page is cut short');
  const page = metadataOf(document);
  const title = known.title ?? page.title;
  return screen({
    ...origin,
    url: origin.url ?? page.url,
    title,
    outlet: known.outlet ?? page.outlet,
    publishedAt: known.publishedAt ?? page.publishedAt,
    text: withTitle(title, lines),
  });
}

/** Whether a text is a page with a head of its own, and no piece of one. */
export const isPage = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head)\b/i.test(text);

/** The lines of a piece of HTML inside another container; its reason where it is beyond bounds. */
export function linesOfHtml(html: string): readonly string[] | null {
  return beyondBounds(html) ? null : visibleLines(parsePage(html).body);
}

/** A text with its title as the first line, unless it says it itself. */
export function withTitle(title: string | null, lines: readonly string[]): string {
  const says = title === null || lines.slice(0, 200).some(line => folded(line) === folded(title));
  return (says ? lines : [title, ...lines]).join('\n\n');
}
