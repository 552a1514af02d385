import { parseHTML } from 'linkedom';

/** What this reader asks of a node of a page. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly textContent: string;
  getAttribute(name: string): string | null;
  getElementsByTagName(name: string): ArrayLike<PageElement>;
  querySelector(selector: string): PageElement | null;
}

export interface PageDocument {
  readonly documentElement: PageElement;
  readonly body: PageElement;
  readonly title: string;
  getElementsByTagName(name: string): ArrayLike<PageElement>;
  querySelector(selector: string): PageElement | null;
}

/** The tree of a page; a fragment is put into a page of its own. */
export function parsePage(html: string): PageDocument {
  const whole = /<(?:html|body)\b/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const rooted = /<html\b/i.test(whole) ? whole : `<html>${whole}</html>`;
  return (parseHTML(rooted) as unknown as { readonly document: PageDocument }).document;
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1;

export const elementsOf = (within: Pick<PageDocument, 'getElementsByTagName'>, name: string): readonly PageElement[] =>
  Array.from(within.getElementsByTagName(name));

/** The words of an element with white space folded. */
export const wordsOf = (element: PageElement | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
