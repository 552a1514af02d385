import { type DisputeListQuery, type DisputeListQueryVariables, disputeList } from '../../graphql/operations.ts';
import { actorNode, edgeOf, nodeOf } from '../../parts/export/drawn.ts';
import { type Listing, listing, nextOf, type Shown } from '../../parts/export/listing.ts';
import type { Row } from '../../parts/export/row.ts';
import { statementPath } from '../../router/paths.ts';

type Dispute = DisputeListQuery['disputes']['nodes'][number];

/** The most that the server lists of each side. */
const mostSpeakers = 100;

/** All disputes that are counted, with who stands on which side. */
export const disputesListing = (variables: DisputeListQueryVariables): Listing =>
  listing({
    name: ['disputes', variables.of, variables.saidAt?.from, variables.saidAt?.to].filter(Boolean).join(' '),
    operation: disputeList,
    variables: { ...variables, speakers: mostSpeakers },
    partOf: ({ disputes: { nodes, totalCount, pageInfo } }) => ({
      rows: nodes.map(rowOf),
      nodes: nodes.flatMap(nodesOf),
      edges: nodes.flatMap(edgesOf),
      total: totalCount,
      next: nextOf(pageInfo),
    }),
  });

const rowOf = (dispute: Dispute): Row => ({
  id: dispute.id,
  statement: dispute.text,
  asserted: dispute.assertionCount,
  denied: dispute.denialCount,
  assertedBy: dispute.assertions.nodes.map(({ name }) => name),
  deniedBy: dispute.denials.nodes.map(({ name }) => name),
  speakersLeftOut: dispute.assertions.pageInfo.hasNextPage || dispute.denials.pageInfo.hasNextPage,
  articles: dispute.articleCount,
  outlets: dispute.outletCount,
  origins: dispute.originCount,
  firstAt: dispute.firstAt,
  lastAt: dispute.lastAt,
  address: `${location.origin}${statementPath(dispute.id)}`,
});

const nodesOf = ({ id, text, assertions, denials, ...counts }: Dispute): Shown['nodes'] => [
  nodeOf('Statement', id, {
    text,
    assertionCount: counts.assertionCount,
    denialCount: counts.denialCount,
    articleCount: counts.articleCount,
    outletCount: counts.outletCount,
    originCount: counts.originCount,
    firstAt: counts.firstAt,
    lastAt: counts.lastAt,
  }),
  ...[...assertions.nodes, ...denials.nodes].map(actorNode),
];

const edgesOf = ({ id, assertions, denials }: Dispute): Shown['edges'] => [
  ...assertions.nodes.map(actor => edgeOf('ASSERTS', { from: actor.id, to: id })),
  ...denials.nodes.map(actor => edgeOf('DENIES', { from: actor.id, to: id })),
];
