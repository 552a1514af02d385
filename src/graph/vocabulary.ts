import type { EdgeKind, NodeLabel } from '../domain/image.ts';

const labels: Readonly<Record<NodeLabel, true>> = {
  Actor: true,
  Person: true,
  Government: true,
  Organization: true,
  Group: true,
  Outlet: true,
  Article: true,
  Attribution: true,
  Event: true,
  Judgement: true,
  Mention: true,
  Place: true,
  Statement: true,
  Utterance: true,
};

/** Every label of a node, in the order a node bears them: what it is before what kind of that. */
export const nodeLabels = Object.keys(labels) as readonly NodeLabel[];

/** Every kind of edge, with the end at which fewer of the kind meet: there it is found quickly. */
export const nearEnd: Readonly<Record<EdgeKind, 'from' | 'to'>> = {
  ABOUT: 'from',
  ASSERTS: 'to',
  CONTRADICTS: 'from',
  CONVEYS: 'from',
  COPY_OF: 'from',
  DENIES: 'to',
  EVIDENCE_FOR: 'from',
  FOUND_IN: 'from',
  MADE: 'to',
  NESTED_IN: 'from',
  NEW_VERSION_OF: 'from',
  PART_OF: 'from',
  PARTICIPATES_IN: 'to',
  PUBLISHED_BY: 'from',
  REFERS_TO: 'from',
  REFINES: 'from',
  REPORTED_BY: 'from',
  REVERSES: 'from',
  SOURCE: 'from',
  SPEAKS_FOR: 'from',
  TAKES_PLACE_IN: 'from',
};

/** The labels of the vocabulary among these, in its order. */
export const knownLabels = (labels: readonly string[]): readonly NodeLabel[] =>
  nodeLabels.filter(label => labels.includes(label));

/** The kind of that name; text that goes into a statement must be one of the list. */
export function knownKind(name: string): EdgeKind {
  if (Object.hasOwn(nearEnd, name)) return name as EdgeKind;
  throw new TypeError(`${name} is no kind of edge`);
}
