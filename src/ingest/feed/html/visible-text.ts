import { isElement, type PageElement, type PageNode } from './document.ts';
import { isBlock, outsideOf } from './page-parts.ts';

/** The visible text of a page, one block a line, without what its markup sets beside the article. */
export function visibleLines(body: PageElement): readonly string[] {
  const isOutside = outsideOf(body);
  const lines: string[] = [];
  let line = emptyLine;
  const flush = () => {
    const text = line.text.replace(/[ \t\r\n\f]+/g, ' ').trim();
    if (text !== '' && !isOnlyLinks(line, text)) lines.push(text);
    line = emptyLine;
  };
  for (const step of steps(body, isOutside)) {
    if (step.kind === 'break') flush();
    else if (step.kind === 'heading') line = { ...line, heading: true };
    else line = added(line, step);
  }
  flush();
  return lines;
}

interface Line {
  readonly text: string;
  /** Letters inside links, and how many links there are. */
  readonly linked: number;
  readonly links: number;
  readonly heading: boolean;
}

const emptyLine: Line = { text: '', linked: 0, links: 0, heading: false };

const added = (line: Line, { text, linked }: Text): Line => ({
  ...line,
  text: line.text + text,
  linked: line.linked + (linked ? lettersIn(text) : 0),
  links: line.links + (linked && text.trim() !== '' ? 1 : 0),
});

const lettersIn = (text: string): number => text.replace(/\s/g, '').length;

/** A line of links alone is a menu or a teaser, but for headlines, which may link to themselves. */
const isOnlyLinks = (line: Line, text: string): boolean =>
  !line.heading && line.links > 0 && line.linked >= lettersIn(text) * 0.9 && text.length <= 200;

interface Text {
  readonly kind: 'text';
  readonly text: string;
  readonly linked: boolean;
}

type Step = Text | { readonly kind: 'break' } | { readonly kind: 'heading' };

const paragraphBreak: Step = { kind: 'break' };

/** Walks a page in the order of reading, without recursion: it may be nested as deep as it likes. */
function* steps(body: PageElement, isOutside: (element: PageElement) => boolean): Generator<Step> {
  const open: PageElement[] = [];
  let links = 0;
  let node: PageNode | null = body.firstChild;
  while (node) {
    let child: PageNode | null = null;
    if (isElement(node)) {
      const skipped = isOutside(node);
      if (isBlock(node) || node.localName === 'br') yield paragraphBreak;
      if (/^h[1-6]$/.test(node.localName) && !skipped) yield { kind: 'heading' };
      if (!skipped && node.firstChild) {
        child = node.firstChild;
        open.push(node);
        if (node.localName === 'a') links += 1;
      }
    } else if (node.nodeType === 3) yield { kind: 'text', text: node.nodeValue ?? '', linked: links > 0 };
    if (child) {
      node = child;
      continue;
    }
    let next: PageNode | null = node.nextSibling;
    while (!next && open.length > 0) {
      const closed = open.pop()!;
      if (closed.localName === 'a') links -= 1;
      if (isBlock(closed)) yield paragraphBreak;
      next = closed.nextSibling;
    }
    node = next;
  }
}
