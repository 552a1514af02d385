import { idOf } from '../../domain/id.ts';
import type { Edge, EdgeKind, ImageNode, NodeLabel, Properties, PropertyValue } from '../../domain/image.ts';

/** A part of the image. */
export interface Drawing {
  readonly nodes: readonly ImageNode[];
  readonly edges: readonly Edge[];
}

type Facts = Readonly<Record<string, PropertyValue | null | undefined>>;

export const node = (id: string, labels: readonly NodeLabel[], facts: Facts): ImageNode => ({
  id,
  labels,
  properties: known(facts),
});

/** One edge; `key` tells apart several of one kind between the same two nodes. */
export const edge = (kind: EdgeKind, from: string, to: string, facts: Facts = {}, key = ''): Edge => ({
  id: idOf('edg', kind, from, to, key),
  kind,
  from,
  to,
  properties: known(facts),
});

/** What is not known is left out: no nulls, no empty lists, no empty text. */
function known(facts: Facts): Properties {
  const properties: Record<string, PropertyValue> = {};
  for (const key of Object.keys(facts)) {
    const value = facts[key];
    if (value === null || value === undefined || value === '') continue;
    if (!Array.isArray(value) || value.length > 0) properties[key] = value;
  }
  return properties;
}
