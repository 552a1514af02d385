import type { Edge, ImageNode, Properties, PropertyValue } from '../domain/image.ts';
import { knownKind, knownLabels } from './vocabulary.ts';

/** A node and an edge of the image as a database gives them. */
export interface StoredNode {
  readonly labels: readonly string[];
  readonly properties: Properties & { readonly id: string };
}
/** A node as the values of properties whose names are known. */
export interface NodeValues {
  readonly labels: readonly string[];
  /** Null where the node has no property of that name. */
  readonly values: readonly (PropertyValue | null)[];
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

/** The node whose properties of these names, of which one is its id, have such values. */
export const nodeWith =
  (names: readonly string[]) =>
  ({ labels, values }: NodeValues): ImageNode => {
    const properties: Record<string, PropertyValue> = {};
    let id = '';
    for (let at = 0; at < names.length; at += 1) {
      const [name, value] = [names[at]!, values[at]!];
      if (name === 'id') id = String(value);
      else if (value !== null) properties[name] = value;
    }
    return { id, labels: knownLabels(labels), properties };
  };

export const edgeOf = ({ kind, id, from, to, properties }: StoredEdge): Edge => ({
  id,
  kind: knownKind(kind),
  from,
  to,
  properties: properties ? ownOf(properties) : none,
});

const none: Properties = {};

const ownOf = ({ id: _, hash: __, ...own }: Properties): Properties => own;
