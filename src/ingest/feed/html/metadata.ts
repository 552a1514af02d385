import type { PartialDate } from '../../../domain/partial-date.ts';
import { folded } from '../../../text/clean/block-shape.ts';
import { partialDateOf } from '../partial-date-of.ts';
import { elementsOf, type PageDocument, wordsOf } from './document.ts';

/** What a page says of itself in its head, its markup and its linked data. */
export interface Metadata {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly publishedAt: PartialDate | null;
  readonly url: string | null;
}

const titleNames = ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'headline'];
const outletNames = [
  'og:site_name',
  'application-name',
  'dc.publisher',
  'publisher',
  'article:publisher_name',
  'twitter:site_name',
];
const dateNames = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'publish-date',
  'pubdate',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'dcterms.date',
  'article.published',
  'date',
  'cxenseparse:recs:publishtime',
];

export function metadataOf(document: PageDocument): Metadata {
  const meta = metaOf(document);
  const data = linkedArticle(document);
  const first = (names: readonly string[]) => names.map(name => meta.get(name)).find(value => value) ?? null;
  const named = splitTitle(document, first(titleNames) ?? text(data.headline));
  return {
    title: named.title,
    outlet: first(outletNames) ?? nameIn(data.publisher) ?? named.site,
    publishedAt: firstDate([...dateNames.map(name => meta.get(name)), data.datePublished, ...timesIn(document)]),
    url: address(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ?? address(meta.get('og:url')),
  };
}

function metaOf(document: PageDocument): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  const marked = ['meta', 'time', 'span', 'div', 'p'].flatMap(name => elementsOf(document, name));
  for (const element of marked) {
    const plain =
      element.localName === 'meta' ? (element.getAttribute('property') ?? element.getAttribute('name')) : null;
    const name = (plain ?? element.getAttribute('itemprop'))?.toLowerCase();
    if (!name || meta.has(name) || (element.localName !== 'meta' && name !== 'datepublished')) continue;
    const value = element.getAttribute('content') ?? element.getAttribute('datetime') ?? wordsOf(element);
    if (value.trim() !== '') meta.set(name, value.trim().slice(0, 500));
  }
  return meta;
}

const firstDate = (values: readonly unknown[]): PartialDate | null => {
  for (const value of values) {
    const date = partialDateOf(value);
    if (date) return date;
  }
  return null;
};

/** The moments marked in the page, outside of what stands beside the article. */
function timesIn(document: PageDocument): readonly (string | null)[] {
  const scope = document.querySelector('article') ?? document.querySelector('main') ?? document.body;
  return elementsOf(scope, 'time')
    .slice(0, 1)
    .flatMap(time => [time.getAttribute('datetime'), wordsOf(time)]);
}

type Data = Readonly<Record<string, unknown>>;

const articleTypes =
  /^(?:News|Reportage|Opinion|Analysis|Background|Review|Satirical|Tech)?(?:NewsArticle|Article|BlogPosting|LiveBlogPosting)$/;

/** The article of a page's JSON-LD; empty where there is none. */
function linkedArticle(document: PageDocument): Data {
  for (const script of elementsOf(document, 'script')) {
    if (!/ld\+json/i.test(script.getAttribute('type') ?? '')) continue;
    const found = thingsIn(parsed(script.textContent)).find(isArticle);
    if (found) return found;
  }
  return {};
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function thingsIn(value: unknown): readonly Data[] {
  const things = Array.isArray(value) ? value : [value];
  return things.slice(0, 100).flatMap(thing => {
    if (typeof thing !== 'object' || thing === null) return [];
    const graph = (thing as Data)['@graph'];
    return Array.isArray(graph)
      ? [thing as Data, ...(graph.slice(0, 100).filter(isObject) as Data[])]
      : [thing as Data];
  });
}

const isObject = (value: unknown): value is Data => typeof value === 'object' && value !== null;

const isArticle = (thing: Data): boolean =>
  [thing['@type']].flat().some(type => typeof type === 'string' && articleTypes.test(type));

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

const nameIn = (value: unknown): string | null => {
  const [first] = [value].flat();
  return isObject(first) ? text(first.name) : text(first);
};

const address = (value: string | null | undefined): string | null =>
  value && /^https?:\/\/[^\s]+$/i.test(value) && value.length < 2000 ? value : null;

const separators = /(?<!\s)\s+(?:[|–—·•»-]|::)\s+/g;

/** Tells the headline from the name of the site behind it: by a heading that says the same, else by its length. */
function splitTitle(document: PageDocument, given: string | null): { title: string | null; site: string | null } {
  const headings = [...elementsOf(document, 'h1'), ...elementsOf(document, 'h2')]
    .map(wordsOf)
    .filter(words => words !== '');
  const whole = wordsIn(document.title);
  const page = cutOf(whole, [given ?? '', ...headings]);
  const own = cutOf(given ?? '', [page?.title ?? '', ...headings]);
  const title = own?.title ?? (given ? given : (page?.title ?? whole));
  const heading = headings.find(line => folded(line) === folded(title));
  return { title: heading ?? (title || headings[0]) ?? null, site: siteOf(page) ?? siteOf(own) };
}

interface Cut {
  readonly title: string;
  readonly site: string;
}

/** Where a title parts from a site's name: before it stands one of some lines, else words enough for a headline. */
function cutOf(whole: string, lines: readonly string[]): Cut | undefined {
  const says = (words: string) => lines.some(line => line !== '' && folded(line) === folded(words));
  if (says(whole) && whole !== lines[0]) return undefined;
  const cuts = [...whole.matchAll(separators)].map(({ index, 0: mark }) => ({
    title: whole.slice(0, index),
    site: whole.slice(index + mark.length),
  }));
  return (
    cuts.find(({ title }) => says(title)) ??
    cuts.findLast(({ title, site }) => isSiteName(site) && title.split(' ').length >= 3)
  );
}

const siteOf = (cut: Cut | undefined): string | null => (cut && isSiteName(cut.site) ? cut.site : null);

const wordsIn = (text: string): string => text.replace(/\s+/g, ' ').trim();

const isSiteName = (words: string): boolean =>
  words.split(' ').length <= 5 &&
  words.split(' ').every(word => /^[\p{Lu}\p{N}&]|^(?:of|the|and|de|la)$|\.\p{Ll}{2,}$/u.test(word));
