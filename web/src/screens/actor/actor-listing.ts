import type { Edge } from '../../../../src/domain/image.ts';
import { type ActorProfileQueryVariables, actorProfile } from '../../graphql/operations.ts';
import { actorNode, edgeOf, nodeOf } from '../../parts/export/drawn.ts';
import { type Listing, listing, nextOf, nothing } from '../../parts/export/listing.ts';
import type { Row } from '../../parts/export/row.ts';
import { statementPath } from '../../router/paths.ts';
import type { Profile, Stand } from './actor-types.ts';

/** Every time that an actor took a side, a line for each. */
export const actorListing = (variables: ActorProfileQueryVariables, name: string): Listing =>
  listing({
    name: ['actor', name.slice(0, 60), variables.saidAt?.from, variables.saidAt?.to].filter(Boolean).join(' '),
    operation: actorProfile,
    variables: { ...variables, first: 100 },
    partOf: ({ actor }) => {
      if (!actor) return nothing;
      const { edges, pageInfo } = actor.stances;
      return {
        rows: edges.map(stand => rowOf(actor, stand)),
        nodes: [
          actorNode(actor),
          ...edges.map(({ node: { id, text, status } }) => nodeOf('Statement', id, { text, status })),
        ],
        edges: edges.map(stand => edgeOfStand(actor, stand)),
        total: actor.assertionCount + actor.denialCount,
        next: nextOf(pageInfo),
      };
    },
  });

const rowOf = (actor: Profile, { node, ...stand }: Stand): Row => ({
  actor: actor.name,
  stance: stand.stance,
  statement: node.text,
  saidAt: stand.saidAt,
  act: stand.act,
  denialKind: stand.denialKind,
  times: stand.utteranceCount,
  outlets: stand.outletCount,
  reversed: stand.reversed,
  status: node.status,
  address: `${location.origin}${statementPath(node.id)}`,
  actorId: actor.id,
  statementId: node.id,
  utteranceId: stand.utterance?.id ?? null,
});

const edgeOfStand = (actor: Profile, { node, stance, act, denialKind, saidAt, utterance }: Stand): Edge => {
  const ends = { from: actor.id, to: node.id, key: utterance?.id };
  return edgeOf(stance === 'DENIES' ? 'DENIES' : 'ASSERTS', ends, {
    utteranceId: utterance?.id,
    saidAt,
    act,
    denialKind,
  });
};
