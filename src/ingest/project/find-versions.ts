import type { Article } from '../../domain/article.ts';
import { byText, groupBy } from '../../domain/order.ts';

/** The versions of one page, oldest first: articles of one address whose text, title or date differ. */
export type Versions = readonly string[];

/** The pages that were put up more than once, by address; what has no date counts as the latest, and equal dates stand by id. */
export function findVersions(articles: readonly (Dated & Pick<Article, 'url'>)[]): readonly Versions[] {
  const placed = articles.flatMap(article => {
    const page = pageAt(article.url);
    return page === null ? [] : [{ article, page }];
  });
  return [...groupBy(placed, ({ page }) => page).values()]
    .map(same =>
      [...new Map(same.map(({ article }) => [article.id, article])).values()].sort(byAge).map(({ id }) => id),
    )
    .filter(ids => ids.length > 1)
    .sort((a, b) => byText(a[0]!, b[0]!));
}

type Dated = Pick<Article, 'id' | 'publishedAt'>;

const byAge = (a: Dated, b: Dated): number =>
  byText(a.publishedAt ?? '9999', b.publishedAt ?? '9999') || byText(a.id, b.id);

const tracking = /^(?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|ref|source|cmpid)$/i;

/** An address without what does not change the page; null for a front page, which is another one every day. */
export function pageAt(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { hostname, pathname, searchParams } = new URL(url);
  const path = pathname.replace(/\/+$/, '');
  const asked = [...searchParams].filter(([name]) => !tracking.test(name)).map(([name, value]) => `${name}=${value}`);
  if (path === '' && asked.length === 0) return null;
  return `${hostname.replace(/^www\./, '')}${path}?${asked.sort(byText).join('&')}`;
}

/** Origins in which all versions of a page are one text: a page that was changed is no second source. */
export function withVersions(
  originOf: ReadonlyMap<string, string>,
  pages: readonly Versions[],
  articles: readonly Dated[],
): ReadonlyMap<string, string> {
  if (pages.length === 0) return originOf;
  const age = new Map([...articles].sort(byAge).map(({ id }, index) => [id, index]));
  const above = new Map<string, string>();
  const rootOf = (id: string): string => {
    const next = above.get(id);
    return next === undefined ? id : rootOf(next);
  };
  for (const [first, ...later] of pages)
    for (const id of later) {
      const roots = [rootOf(originOf.get(first!)!), rootOf(originOf.get(id)!)];
      const [earlier, after] = roots.sort((a, b) => age.get(a)! - age.get(b)!);
      if (earlier !== after) above.set(after!, earlier!);
    }
  return new Map([...originOf].map(([id, origin]) => [id, rootOf(origin)]));
}

/** The first version of the page that an article is a version of; the article itself where it is the only one. */
export function firstVersionOf(pages: readonly Versions[]): (articleId: string) => string {
  const first = new Map(pages.flatMap(ids => ids.map(id => [id, ids[0]!] as const)));
  return id => first.get(id) ?? id;
}
