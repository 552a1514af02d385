import type { ActorKind, Relation } from '../../graphql/operations.ts';

/** What a node of the graph can be. */
export type NodeKind = ActorKind | 'STATEMENT' | 'PLACE' | 'EVENT';

export interface GraphNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: string;
}

export interface GraphLink {
  readonly id: string;
  readonly relation: Relation;
  readonly from: string;
  readonly to: string;
  readonly at: string | null;
}

/** A place in the drawing. */
export interface Place {
  readonly x: number;
  readonly y: number;
}
