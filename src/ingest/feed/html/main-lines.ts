import { Readability } from '@mozilla/readability';
import { endsSentence, folded } from '../../../text/clean/block-shape.ts';
import { parsePage } from './document.ts';
import { visibleLines } from './visible-text.ts';

const largestPage = 2_000_000;
const mostElements = 20_000;
const fewestLines = 3;

/**
 * The lines of a page without the paragraphs that Readability finds beside its main part: above its first and below
 * its last. Where Readability misses half of the prose, all lines stay.
 */
export function mainLines(html: string, lines: readonly string[]): readonly string[] {
  const main = html.length > largestPage ? null : readable(html);
  if (!main) return lines;
  const isMain = lines.map(line => main.has(folded(line)));
  const prose = lines.map(line => (isParagraph(line) ? line.length : 0));
  const kept = prose.reduce((sum, length, index) => sum + (isMain[index] ? length : 0), 0);
  const all = prose.reduce((sum, length) => sum + length, 0);
  if (isMain.filter(Boolean).length < fewestLines || kept * 2 < all) return lines;
  const [first, last] = [isMain.indexOf(true), isMain.lastIndexOf(true)];
  return lines.filter((_, index) => (index >= first && index <= last) || prose[index] === 0);
}

const isParagraph = (line: string): boolean => line.length >= 60 && endsSentence(line);

/** The lines Readability takes for the article, folded; null where it finds none. */
function readable(html: string): ReadonlySet<string> | null {
  try {
    const article = new Readability(parsePage(html) as never, { maxElemsToParse: mostElements }).parse();
    if (!article?.content) return null;
    return new Set(visibleLines(parsePage(article.content).body).map(folded));
  } catch {
    // Readability throws on pages above its bound and on trees it does not expect; the page is then read without it.
    return null;
  }
}
