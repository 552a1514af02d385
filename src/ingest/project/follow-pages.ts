import type { Article } from '../../domain/article.ts';
import type { Flow, Table } from '../../domain/flow.ts';
import { byText } from '../../domain/order.ts';
import { idIn, rankOf } from '../../domain/rank.ts';
import { pageAt } from './page-at.ts';

/** Pages that were put up more than once, kept up to date. */
export interface FollowedPages {
  /** A page to the articles that are its versions, oldest first; what has no date counts as the latest, equal dates stand by id. */
  readonly versions: Table<readonly string[]>;
  /** The versions of an article's page; the article alone where it is the only one. */
  versionsOf(articleId: string): readonly string[];
}

/** Finds the articles of one address whose text, title or date differ. */
export function followPages(flow: Flow, articles: Table<Article>): FollowedPages {
  const shown = flow.groups<true>();
  flow.each(articles, (id, emit) => {
    const { url, publishedAt } = articles.get(id)!;
    const page = pageAt(url);
    if (page !== null) emit.put(shown, page, rankOf(publishedAt, id), true);
  });
  const versions = flow.table<readonly string[]>();
  flow.each(shown, (page, emit) => {
    const own = [...shown.of(page).keys()].sort(byText).map(idIn);
    if (own.length > 1) emit.set(versions, page, own);
  });
  return {
    versions,
    versionsOf(articleId) {
      const page = pageAt(articles.get(articleId)?.url ?? null);
      return (page === null ? undefined : versions.get(page)) ?? [articleId];
    },
  };
}
