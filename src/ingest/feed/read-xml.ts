import { XMLParser } from 'fast-xml-parser';
import { type Fed, type Origin, type Result, rejected } from './fed.ts';
import { readRecord } from './read-record.ts';

type Xml = Readonly<Record<string, unknown>>;

const textKey = '#text';
const lists = new Set(['item', 'entry', 'link', 'category']);
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: textKey,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: true,
  htmlEntities: true,
  isArray: name => lists.has(name),
  // The XHTML of an Atom entry is left as it is written.
  stopNodes: ['feed.entry.content.div', 'feed.entry.summary.div'],
});

/** Reads an RSS or Atom feed: its items, each an article. */
export function* readXml(xml: string, origin: Origin): Generator<Fed> {
  const feed = parse(xml);
  if ('reason' in feed) return yield rejected(origin, feed.reason);
  const { items, outlet } = feed.value;
  if (items.length === 0) yield rejected(origin, 'is a feed without items');
  for (const [index, item] of items.entries()) {
    const fed = readRecord(recordOf(item, outlet), { ...origin, url: null });
    yield fed.kind === 'article' ? fed : { ...fed, reason: `item ${index + 1}: ${fed.reason}` };
  }
}

interface Feed {
  readonly items: readonly Xml[];
  readonly outlet: string | null;
}

function parse(xml: string): Result<Feed> {
  // A feed has no use for entities of its own; a few nested ones can fill any memory.
  if (/<!ENTITY|<!DOCTYPE[^<>[]{0,500}\[/i.test(xml))
    return { reason: 'declares entities of its own, which are not expanded; remove its DOCTYPE' };
  try {
    const root = parser.parse(xml) as Xml;
    const channel =
      within(within(root, 'rss'), 'channel') ?? within(within(root, 'rdf:RDF'), 'channel') ?? within(root, 'feed');
    if (!channel) return { reason: 'is neither an RSS nor an Atom feed' };
    const items = [channel.item, channel.entry, within(root, 'rdf:RDF')?.item].flat();
    return { value: { items: items.filter(isXml), outlet: words(channel.title) } };
  } catch (error) {
    return { reason: `is not valid XML: ${firstLine(error)}` };
  }
}

const firstLine = (error: unknown): string =>
  String((error as Error).message)
    .split('\n', 1)[0]!
    .slice(0, 120);

const isXml = (value: unknown): value is Xml => typeof value === 'object' && value !== null && !Array.isArray(value);

const within = (parent: Xml | null, name: string): Xml | null => {
  const child = parent?.[name];
  return isXml(child) ? child : null;
};

/** The words of an element, or of the first of several. */
function words(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  const text = isXml(first) ? first[textKey] : first;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}

/** The text of an element, or the XHTML that stands in its one division. */
function markupOf(value: unknown): string | null {
  const division = isXml(value) ? words(value.div) : null;
  return division ? `<div>${division}</div>` : words(value);
}

/** An item in the names of a record; the fullest of its texts. */
function recordOf(item: Xml, outlet: string | null): Xml {
  const texts = ['content:encoded', 'content', 'description', 'summary'].map(name => markupOf(item[name]) ?? '');
  return {
    title: words(item.title),
    text: texts.reduce((longest, text) => (text.length > longest.length ? text : longest), ''),
    url: linkOf(item),
    outlet: words(item.source) ?? words(item['dc:publisher']) ?? outlet,
    date: ['pubDate', 'published', 'dc:date', 'updated'].map(name => words(item[name])).find(date => date !== null),
  };
}

function linkOf(item: Xml): string | null {
  const links = [item.link].flat();
  const main = links.filter(isXml).find(link => (link['@rel'] ?? 'alternate') === 'alternate' && link['@href']);
  const href = main?.['@href'] ?? words(links[0]);
  return typeof href === 'string' && /^https?:\/\//i.test(href) ? href : null;
}
