import { type StatementPageQueryVariables, statementPage } from '../../graphql/operations.ts';
import { actorNode, edgeOf, nodeOf } from '../../parts/export/drawn.ts';
import { type Listing, listing, nextOf, nothing, type Shown } from '../../parts/export/listing.ts';
import type { Row } from '../../parts/export/row.ts';
import { articlePath } from '../../router/paths.ts';
import type { Report, Said, StatementSides } from './statement-types.ts';

/** The most that the server lists of the reports of one utterance. */
const mostReports = 100;

/** All that was said on a statement, a line for each report of it. */
export const statementListing = (variables: StatementPageQueryVariables, text: string): Listing =>
  listing({
    name: ['statement', text.slice(0, 60), variables.saidAt?.from, variables.saidAt?.to].filter(Boolean).join(' '),
    operation: statementPage,
    variables: { ...variables, first: 20, reports: mostReports },
    partOf: ({ statement }) => {
      if (!statement) return nothing;
      const { nodes, pageInfo } = statement.utterances;
      return {
        rows: nodes.flatMap(said => said.attributions.nodes.map(report => rowOf(statement, said, report))),
        nodes: [statementNode(statement), ...nodes.flatMap(nodesOf)],
        edges: nodes.flatMap(said => edgesOf(statement, said)),
        total: null,
        next: nextOf(pageInfo),
      };
    },
  });

const rowOf = (statement: StatementSides, said: Said, report: Report): Row => ({
  statement: statement.text,
  stance: said.stance,
  speaker: said.speaker?.name ?? null,
  onBehalfOf: said.onBehalfOf.map(({ name }) => name),
  saidAt: said.saidAt,
  act: said.act,
  denialKind: said.denialKind,
  words: report.quote,
  cue: report.cue?.exact ?? null,
  mode: report.mode,
  via: report.via,
  confidence: report.confidence,
  outlet: report.article?.outlet?.name ?? null,
  title: report.article?.title ?? null,
  publishedAt: report.article?.publishedAt ?? null,
  isCopy: report.article ? report.article.origin !== null : null,
  original: report.quoteUrl ?? report.article?.url ?? null,
  address: report.article ? `${location.origin}${articlePath(report.article.id, report.id)}` : null,
  reportsLeftOut: said.attributions.pageInfo.hasNextPage,
  statementId: statement.id,
  utteranceId: said.id,
  speakerId: said.speaker?.id ?? null,
  attributionId: report.id,
  articleId: report.article?.id ?? null,
});

const statementNode = (statement: StatementSides) =>
  nodeOf('Statement', statement.id, {
    text: statement.text,
    status: statement.status,
    assertionCount: statement.assertionCount,
    denialCount: statement.denialCount,
    articleCount: statement.articleCount,
    outletCount: statement.outletCount,
    originCount: statement.originCount,
    firstAt: statement.firstAt,
    lastAt: statement.lastAt,
  });

const nodesOf = (said: Said): Shown['nodes'] => [
  nodeOf('Utterance', said.id, {
    stance: said.stance,
    act: said.act,
    denialKind: said.denialKind,
    saidAt: said.saidAt,
    outletCount: said.outletCount,
    originCount: said.originCount,
  }),
  ...(said.speaker ? [actorNode(said.speaker)] : []),
  ...said.attributions.nodes.flatMap(({ article }) => (article ? articleNodes(article) : [])),
];

const articleNodes = ({ id, title, url, publishedAt, outlet }: NonNullable<Report['article']>): Shown['nodes'] => [
  nodeOf('Article', id, { title, url, publishedAt, outlet: outlet?.name }),
  ...(outlet ? [actorNode({ ...outlet, kind: 'OUTLET' })] : []),
];

function edgesOf({ id: statementId }: StatementSides, said: Said): Shown['edges'] {
  const { id, stance, speaker, saidAt, denialKind, act } = said;
  const reports = said.attributions.nodes.flatMap(({ article, ...report }) => (article ? [{ article, report }] : []));
  return [
    edgeOf('CONVEYS', { from: id, to: statementId }),
    ...(speaker ? [edgeOf('MADE', { from: speaker.id, to: id })] : []),
    ...(speaker && stance !== 'NONE'
      ? [edgeOf(stance, { from: speaker.id, to: statementId, key: id }, { utteranceId: id, saidAt, denialKind, act })]
      : []),
    ...reports.map(({ article, report }) =>
      edgeOf(
        'REPORTED_BY',
        { from: id, to: article.id, key: report.id },
        { attributionId: report.id, quote: report.quote, via: report.via },
      ),
    ),
    ...reports.flatMap(({ article }) =>
      article.outlet ? [edgeOf('PUBLISHED_BY', { from: article.id, to: article.outlet.id })] : [],
    ),
    ...reports.flatMap(({ article }) =>
      article.origin && article.origin.id !== article.id
        ? [edgeOf('COPY_OF', { from: article.id, to: article.origin.id })]
        : [],
    ),
  ];
}
