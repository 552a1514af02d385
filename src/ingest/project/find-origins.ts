import type { Article } from '../../domain/article.ts';
import { byText } from '../../domain/order.ts';
import { isCopy } from './is-copy.ts';
import { originKeys } from './origin-keys.ts';

/** The id of the earliest article with the same text, for each article: wire copies, light rewrites, the same put up again. */
export function findOrigins(articles: readonly Article[]): ReadonlyMap<string, string> {
  const byAge = [...articles].sort(byPublication);
  const origin = byAge.map((_, index) => index);
  const originAt = (index: number): number => {
    let at = index;
    while (origin[at] !== at) at = origin[at]!;
    origin[index] = at;
    return at;
  };
  for (const holders of blocksOf(byAge))
    holders.forEach((index, at) => {
      for (const other of holders.slice(0, at)) {
        const [one, two] = [originAt(other), originAt(index)];
        if (one !== two && isCopy(byAge[other]!, byAge[index]!)) origin[Math.max(one, two)] = Math.min(one, two);
      }
    });
  return new Map(byAge.map(({ id }, index) => [id, byAge[originAt(index)]!.id]));
}

/** What has no date counts as the latest, so that it never passes for the origin of what has one. */
export const byPublication = (a: Article, b: Article): number =>
  byText(a.publishedAt ?? '9999', b.publishedAt ?? '9999') || byText(a.id, b.id);

/** The indices of the articles that share a key. */
function blocksOf(articles: readonly Article[]): Iterable<readonly number[]> {
  const blocks = new Map<string, number[]>();
  articles.forEach((article, index) => {
    for (const key of originKeys(article)) {
      const block = blocks.get(key);
      if (block) block.push(index);
      else blocks.set(key, [index]);
    }
  });
  return blocks.values();
}
