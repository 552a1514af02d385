import type { Edge, ImageNode, Properties } from '../domain/image.ts';
import { knownKind, knownLabels } from './vocabulary.ts';

/** A node and an edge of the image as a database gives them. */
export interface StoredNode {
  readonly labels: readonly string[];
  readonly properties: Properties & { readonly id: string };
}
export interface StoredEdge {
  readonly kind: string;
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Null where there is nothing but an id and a hash. */
  readonly properties: Properties | null;
}

export const nodeOf = ({ labels, properties: { id, hash: _, ...properties } }: StoredNode): ImageNode => ({
  id,
  labels: knownLabels(labels),
  properties,
});

export const edgeOf = ({ kind, id, from, to, properties }: StoredEdge): Edge => ({
  id,
  kind: knownKind(kind),
  from,
  to,
  properties: properties ? ownOf(properties) : none,
});

const none: Properties = {};

const ownOf = ({ id: _, hash: __, ...own }: Properties): Properties => own;
