import type { Draft, Refusal } from './draft.ts';
import { articleIn } from './records.ts';

/** The articles of an RSS or Atom feed. */
export function articlesInFeed(xml: string, from: string): readonly (Draft | Refusal)[] {
  if (/<!ENTITY/i.test(xml)) return [{ from, reason: 'declares entities of its own; remove its DOCTYPE' }];
  const feed = new DOMParser().parseFromString(xml, 'text/xml');
  if (feed.querySelector('parsererror')) return [{ from, reason: 'is not valid XML' }];
  const root = feed.documentElement;
  if (!/^(?:rss|feed|RDF)$/.test(root.localName)) return [{ from, reason: 'is neither an RSS nor an Atom feed' }];
  const items = [...feed.querySelectorAll('item, entry')];
  if (items.length === 0) return [{ from, reason: 'is a feed without items' }];
  const outlet = wordsOf(childrenOf(root.querySelector('channel') ?? root, 'title')[0]);
  return items.map((item, index) => articleIn(recordOf(item, outlet), `${from}, item ${index + 1}`));
}

/** An item in the names of a record; the fullest of its texts. */
function recordOf(item: Element, outlet: string | null): Readonly<Record<string, unknown>> {
  const first = (name: string) => wordsOf(childrenOf(item, name)[0]);
  const texts = ['encoded', 'content', 'description', 'summary'].map(name => markupOf(childrenOf(item, name)[0]));
  return {
    title: first('title'),
    text: texts.reduce((longest, text) => (text.length > longest.length ? text : longest), ''),
    url: linkOf(item),
    outlet: sourceOf(item) ?? first('publisher') ?? outlet,
    date: ['pubDate', 'published', 'date', 'updated'].map(first).find(date => date !== null),
  };
}

const childrenOf = (parent: Element, name: string): readonly Element[] =>
  [...parent.children].filter(({ localName }) => localName === name);

const wordsOf = (element: Element | undefined): string | null => element?.textContent.trim() || null;

/** The text of an element, or the XHTML that stands in it. */
const markupOf = (element: Element | undefined): string =>
  (element?.children.length ? element.innerHTML : element?.textContent.trim()) ?? '';

/** The source of an Atom entry is a feed of its own. */
const sourceOf = (item: Element): string | null => {
  const [source] = childrenOf(item, 'source');
  return source ? wordsOf(childrenOf(source, 'title')[0] ?? source) : null;
};

function linkOf(item: Element): string | null {
  const links = childrenOf(item, 'link');
  const main = links.find(
    link => (link.getAttribute('rel') ?? 'alternate') === 'alternate' && link.hasAttribute('href'),
  );
  return main?.getAttribute('href') ?? wordsOf(links[0]);
}
