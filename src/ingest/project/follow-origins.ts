import type { Article } from '../../domain/article.ts';
import { tieOf } from '../../domain/cluster.ts';
import type { Flow, Table } from '../../domain/flow.ts';
import { followClusters, followPairs, type NodeTies } from '../../domain/follow-clusters.ts';
import { byText } from '../../domain/order.ts';
import { rankOf } from '../../domain/rank.ts';
import type { FollowedPages } from './follow-pages.ts';
import { isCopy } from './is-copy.ts';
import { originKeys } from './origin-keys.ts';

/** The earliest article with the same text, and whether there are others. */
export interface Origin {
  readonly id: string;
  readonly copied: boolean;
}

/** How far apart in time two articles may stand under a key that many share, counted in articles. */
const reach = 60;

/** The origin of each article, kept up to date; all versions of a page are one text: a page that was changed is no second source. */
export function followOrigins(flow: Flow, articles: Table<Article>, pages?: FollowedPages): Table<Origin> {
  const pairs = followPairs(flow, articles, {
    keysOf: originKeys,
    placeOf: ({ publishedAt, id }) => rankOf(publishedAt, id),
    reach,
    compare: (a, b) => (isCopy(a, b) ? 1 : null),
  });
  const nodes = flow.table<NodeTies>();
  flow.each(articles, (id, emit) => {
    const [first, ...later] = pages?.versionsOf(id) ?? [id];
    const same = new Set([...pairs.of(id).keys(), ...(first === id ? later : [first!])]);
    const ties = [...same].map(other => tieOf(id, other, 1));
    emit.set(nodes, id, {
      ties: ties.sort((x, y) => byText(x.a, y.a) || byText(x.b, y.b)),
      apart: [],
      judged: [],
      rank: rankOf(articles.get(id)!.publishedAt, id),
    });
  });
  const { members, clusterOf } = followClusters(flow, nodes);
  const earliest = flow.table<Origin>();
  flow.each(members, (key, emit) => {
    emit.set(earliest, key, { id: key, copied: members.get(key)!.length > 1 });
  });
  const origins = flow.table<Origin>();
  flow.each(articles, (id, emit) => emit.set(origins, id, earliest.get(clusterOf.get(id)!)!));
  return origins;
}
