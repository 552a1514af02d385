import type { Edge, EdgeKind, ImageNode, NodeLabel, Properties, PropertyValue } from '../../../../src/domain/image.ts';
import type { ActorKind } from '../../graphql/operations.ts';

type Facts = Readonly<Record<string, PropertyValue | null | undefined>>;

/** A node as the export of the whole graph has it; what is not known is left out. */
export const nodeOf = (label: NodeLabel, id: string, facts: Facts): ImageNode => ({
  id,
  labels: [label],
  properties: known(facts),
});

interface ShownActor {
  readonly id: string;
  readonly name: string;
  readonly kind?: ActorKind;
}

export const actorNode = ({ id, name, kind }: ShownActor): ImageNode => ({
  id,
  labels: kind ? ['Actor', actorLabels[kind]] : ['Actor'],
  properties: known({ name, kind }),
});

const actorLabels: Readonly<Record<ActorKind, NodeLabel>> = {
  PERSON: 'Person',
  GOVERNMENT: 'Government',
  ORGANIZATION: 'Organization',
  GROUP: 'Group',
  OUTLET: 'Outlet',
};

interface Ends {
  readonly from: string;
  readonly to: string;
  /** What tells it from others of its kind between the same two. */
  readonly key?: string | undefined;
}

export const edgeOf = (kind: EdgeKind, { from, to, key }: Ends, facts: Facts = {}): Edge => ({
  id: [kind, from, to, key].filter(Boolean).join('-'),
  kind,
  from,
  to,
  properties: known(facts),
});

const known = (facts: Facts): Properties =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) => (value === null || value === undefined ? [] : [[name, value]])),
  );
