import { type ArticlePageQueryVariables, articlePage } from '../../graphql/operations.ts';
import { actorNode, edgeOf, nodeOf } from '../../parts/export/drawn.ts';
import { type Listing, listing, nextOf, nothing, type Shown } from '../../parts/export/listing.ts';
import type { Row } from '../../parts/export/row.ts';
import { articlePath } from '../../router/paths.ts';
import type { ArticleRead, Attributed } from './article-types.ts';

/** Who says what in an article, a line for each attribution, in the order of the text. */
export const articleListing = (variables: ArticlePageQueryVariables, title: string): Listing =>
  listing({
    name: `article ${title.slice(0, 60)}`,
    operation: articlePage,
    variables: { ...variables, first: 100 },
    partOf: ({ article }) => {
      if (!article) return nothing;
      const { nodes, pageInfo } = article.attributions;
      return {
        rows: nodes.map(attribution => rowOf(article, attribution)),
        nodes: [...articleNodes(article), ...nodes.flatMap(nodesOf)],
        edges: [
          ...(article.outlet ? [edgeOf('PUBLISHED_BY', { from: article.id, to: article.outlet.id })] : []),
          ...nodes.flatMap(attribution => edgesOf(article, attribution)),
        ],
        total: null,
        next: nextOf(pageInfo),
      };
    },
  });

const rowOf = (article: ArticleRead, attribution: Attributed): Row => ({
  speaker: attribution.speaker?.name ?? null,
  onBehalfOf: attribution.onBehalfOf.map(({ name }) => name),
  stance: attribution.stance,
  statement: attribution.statement?.text ?? null,
  words: attribution.quote,
  saidAt: attribution.saidAt,
  act: attribution.act,
  denialKind: attribution.denialKind,
  mode: attribution.mode,
  via: attribution.via,
  confidence: attribution.confidence,
  start: attribution.content[0]?.start ?? null,
  end: attribution.content.at(-1)?.end ?? null,
  outlet: article.outlet?.name ?? null,
  title: article.title,
  publishedAt: article.publishedAt,
  original: attribution.quoteUrl ?? article.url,
  address: `${location.origin}${articlePath(article.id, attribution.id)}`,
  articleId: article.id,
  attributionId: attribution.id,
  speakerId: attribution.speaker?.id ?? null,
  statementId: attribution.statement?.id ?? null,
});

const articleNodes = ({ id, title, url, publishedAt, text, outlet }: ArticleRead): Shown['nodes'] => [
  nodeOf('Article', id, { title, url, publishedAt, text, outlet: outlet?.name }),
  ...(outlet ? [actorNode({ ...outlet, kind: 'OUTLET' })] : []),
];

const nodesOf = (attribution: Attributed): Shown['nodes'] => [
  nodeOf('Attribution', attribution.id, {
    stance: attribution.stance,
    act: attribution.act,
    denialKind: attribution.denialKind,
    mode: attribution.mode,
    quote: attribution.quote,
    saidAt: attribution.saidAt,
    via: attribution.via,
    confidence: attribution.confidence,
  }),
  ...(attribution.speaker ? [actorNode(attribution.speaker)] : []),
  ...(attribution.statement
    ? [nodeOf('Statement', attribution.statement.id, { text: attribution.statement.text })]
    : []),
];

function edgesOf(article: ArticleRead, { id, stance, speaker, statement }: Attributed): Shown['edges'] {
  const stands = speaker && statement && stance !== 'NONE';
  return [
    edgeOf('FOUND_IN', { from: id, to: article.id }),
    ...(stands ? [edgeOf(stance, { from: speaker.id, to: statement.id, key: id }, { attributionId: id })] : []),
  ];
}
