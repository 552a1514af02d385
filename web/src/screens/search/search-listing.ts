import { type SearchQuery, search } from '../../graphql/operations.ts';
import { actorNode, nodeOf } from '../../parts/export/drawn.ts';
import { type Listing, listing, nextOf, type Shown } from '../../parts/export/listing.ts';
import type { Row } from '../../parts/export/row.ts';
import { actorPath, articlePath, statementPath } from '../../router/paths.ts';

type Found = SearchQuery['search']['nodes'][number];

/** All that holds the words, a line for each thing. */
export const searchListing = (words: string): Listing =>
  listing({
    name: `search ${words}`,
    operation: search,
    variables: { text: words, kinds: ['ACTOR', 'STATEMENT', 'ARTICLE'], first: 100 },
    partOf: ({ search: { nodes, pageInfo } }) => ({
      rows: nodes.map(rowOf),
      nodes: nodes.map(drawn),
      edges: [],
      total: null,
      next: nextOf(pageInfo),
    }),
  });

const rowOf = (found: Found): Row => ({
  kind: 'title' in found ? 'Article' : 'text' in found ? 'Statement' : 'Actor',
  words: 'title' in found ? found.title : 'text' in found ? found.text : 'name' in found ? found.name : null,
  actorKind: 'kind' in found ? found.kind : null,
  asserted: 'assertionCount' in found ? found.assertionCount : null,
  denied: 'denialCount' in found ? found.denialCount : null,
  status: 'status' in found ? found.status : null,
  publishedAt: 'publishedAt' in found ? found.publishedAt : null,
  address: `${location.origin}${pathOf(found)}`,
  id: found.id,
});

const pathOf = (found: Found): string =>
  'title' in found ? articlePath(found.id) : 'text' in found ? statementPath(found.id) : actorPath(found.id);

function drawn(found: Found): Shown['nodes'][number] {
  if ('title' in found) return nodeOf('Article', found.id, { title: found.title, publishedAt: found.publishedAt });
  if ('text' in found) return nodeOf('Statement', found.id, { text: found.text, status: found.status });
  return actorNode({ name: '', ...found });
}
