import { idOf } from './id.ts';
import type { PartialDate } from './partial-date.ts';

/** One published text, cleaned of the page around it. */
export interface Article {
  readonly id: string;
  /** The base name of the file it came in; the smallest one where the same article came in several. */
  readonly file: string | null;
  readonly url: string | null;
  readonly title: string;
  /** The name of the outlet that published it, as the page gives it. */
  readonly outlet: string | null;
  readonly publishedAt: PartialDate | null;
  /** ISO 639-1. */
  readonly language: string;
  readonly text: string;
}

/** An article's content address: the same text under the same title, outlet, date and address is the same article. */
export const articleId = (article: Omit<Article, 'id' | 'file' | 'language'>): string =>
  idOf('art', article.text, article.title, article.outlet, article.publishedAt, article.url);
