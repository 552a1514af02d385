import { elementsOf, type PageElement } from './document.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Elements that hold nothing of an article. */
const outside = words(`nav footer aside script style noscript template iframe form button select option textarea input
  svg canvas audio video object embed figure figcaption dialog head title menu map progress meter`);

/** What an element is for, where it says so itself. */
const outsideRoles = words(
  'dialog alertdialog navigation contentinfo complementary search alert menu menubar toolbar banner tooltip',
);

/** Words of class names and ids that mark what stands beside an article. */
const outsideNames =
  words(`consent cookie cookies gdpr related recommended recommendation recommendations teaser teasers
  promo promos promotion trending popular share sharing sharebar social comment comments disqus crumb crumbs breadcrumb
  breadcrumbs newsletter subscribe subscription signup paywall ad ads advert advertisement advertising sponsor sponsored
  outbrain taboola popup modal overlay toolbar nav navbar navigation menu sidebar rail foot footer caption credit credits
  skip widget widgets tags topics cats categories keywords follow pagination pager print tools toolbox login search banner
  readmore morestories upnext mostread`);

/** Elements that stand on lines of their own. */
const blocks =
  words(`address article blockquote body center dd details div dl dt fieldset h1 h2 h3 h4 h5 h6 header hgroup
  hr html li main ol p pre section summary table tbody td tfoot th thead tr ul`);

export const isBlock = (element: PageElement): boolean => blocks.has(element.localName);

/** Tells for each element of one page whether it stands beside the article. */
export function outsideOf(body: PageElement): (element: PageElement) => boolean {
  const allProse = proseIn(body);
  const holdsArticle = (element: PageElement) =>
    /^(?:html|body|main|article)$/.test(element.localName) ||
    element.getElementsByTagName('h1').length > 0 ||
    (allProse > 0 && proseIn(element) > allProse / 2);
  return element =>
    outside.has(element.localName) ||
    isHidden(element) ||
    (isNamedOutside(element) && !holdsArticle(element)) ||
    isLinkList(element);
}

const proseIn = (element: PageElement): number =>
  elementsOf(element, 'p').reduce((sum, paragraph) => sum + paragraph.textContent.length, 0);

const isHidden = (element: PageElement): boolean =>
  element.getAttribute('hidden') !== null ||
  /display:\s*none|visibility:\s*hidden/i.test((element.getAttribute('style') ?? '').slice(0, 500));

function isNamedOutside(element: PageElement): boolean {
  if (outsideRoles.has((element.getAttribute('role') ?? '').toLowerCase())) return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 500);
  return names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some(name => outsideNames.has(name));
}

/** A list whose entries are links and little else. */
function isLinkList(element: PageElement): boolean {
  if (!/^(?:ul|ol|dl)$/.test(element.localName)) return false;
  const all = element.textContent.trim().length;
  return all > 0 && linkedIn(element) >= all * 0.8;
}

const linkedIn = (element: PageElement): number =>
  elementsOf(element, 'a').reduce((sum, link) => sum + link.textContent.trim().length, 0);
