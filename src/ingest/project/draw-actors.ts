import type { Actor, ActorKind, Place } from '../../domain/actor.ts';
import { foldName } from '../../domain/fold-name.ts';
import type { NodeLabel } from '../../domain/image.ts';
import type { KnownRelation } from '../../resolve/follow-relations.ts';
import { type Drawing, edge, node } from './drawing.ts';

const labelOf: Readonly<Record<ActorKind, NodeLabel>> = {
  PERSON: 'Person',
  GOVERNMENT: 'Government',
  ORGANIZATION: 'Organization',
  GROUP: 'Group',
  OUTLET: 'Outlet',
};

/** An actor, with how many speech acts of either side it made. */
export function drawActor(actor: Actor, made: ReadonlyMap<string, number>): Drawing {
  const { id, kind, name, aliases, country, unnamed } = actor;
  const counts = { assertionCount: made.get('ASSERTS') ?? 0, denialCount: made.get('DENIES') ?? 0 };
  const keys = [...new Set(aliases.map(foldName))];
  const facts = { kind, name, key: foldName(name), aliases, keys, country, unnamed, ...counts };
  return { nodes: [node(id, ['Actor', labelOf[kind]], facts)], edges: [] };
}

export const drawPlace = ({ id, name, country }: Place): Drawing => ({
  nodes: [node(id, ['Place'], { name, key: foldName(name), country })],
  edges: [],
});

/** Who belongs to whom on which days. */
export const drawRelation = ({ kind, from, to, role, firstDay, lastDay }: KnownRelation): Drawing => ({
  nodes: [],
  edges: [edge(kind, from, to, { role, from: firstDay, to: lastDay })],
});
