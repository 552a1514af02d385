import type { Article } from '../../domain/article.ts';
import { byText } from '../../domain/order.ts';

/** Orders articles by when they appeared, ties by id. What has no date counts as the latest, so that it never passes for the origin of what has one. */
export const byPublication = (a: Article, b: Article): number =>
  byText(a.publishedAt ?? '9999', b.publishedAt ?? '9999') || byText(a.id, b.id);
