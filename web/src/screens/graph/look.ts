import type { Relation } from '../../graphql/operations.ts';
import { actorKindWords } from '../../words.ts';
import type { NodeKind } from './graph-types.ts';

/** The forms of nodes, by which their kinds are told apart without colours. */
export const shapes = ['disc', 'ring', 'target', 'hexagon', 'frame', 'square', 'diamond', 'triangle'] as const;
export type Shape = (typeof shapes)[number];

export type Dash = 'solid' | 'dashed' | 'dotted';

export interface NodeLook {
  readonly words: string;
  readonly many: string;
  readonly shape: Shape;
  /** The custom property of the style sheet that holds its colour. */
  readonly color: string;
}

export interface LineLook {
  readonly color: string;
  readonly dash: Dash;
  readonly width: number;
}

/** How each kind of node is drawn. */
export const nodeLooks: Readonly<Record<NodeKind, NodeLook>> = {
  STATEMENT: { words: 'Statement', many: 'Statements', shape: 'square', color: '--node-statement' },
  PERSON: { words: actorKindWords.PERSON, many: 'Persons', shape: 'disc', color: '--node-person' },
  GOVERNMENT: { words: actorKindWords.GOVERNMENT, many: 'Governments', shape: 'target', color: '--node-government' },
  ORGANIZATION: {
    words: actorKindWords.ORGANIZATION,
    many: 'Organisations',
    shape: 'hexagon',
    color: '--node-organization',
  },
  GROUP: { words: actorKindWords.GROUP, many: 'Groups', shape: 'ring', color: '--node-person' },
  OUTLET: { words: actorKindWords.OUTLET, many: 'Outlets', shape: 'frame', color: '--node-organization' },
  PLACE: { words: 'Place', many: 'Places', shape: 'diamond', color: '--node-place' },
  EVENT: { words: 'Event', many: 'Events', shape: 'triangle', color: '--node-place' },
};

const faint: LineLook = { color: '--line-strong', dash: 'solid', width: 1.2 };
const fainter: LineLook = { color: '--line-strong', dash: 'dotted', width: 1.2 };

/** How each kind of connection is drawn: only denials are dashed. */
export const lineLooks: Readonly<Record<Relation, LineLook>> = {
  ASSERTS: { color: '--asserts', dash: 'solid', width: 2.2 },
  DENIES: { color: '--denies', dash: 'dashed', width: 2.2 },
  CONTRADICTS: { color: '--turned', dash: 'solid', width: 2 },
  REFINES: { color: '--turned', dash: 'dotted', width: 2 },
  SPEAKS_FOR: faint,
  PART_OF: faint,
  ABOUT: fainter,
  PARTICIPATES_IN: fainter,
  TAKES_PLACE_IN: fainter,
  REPORTED_BY: fainter,
  PUBLISHED_BY: fainter,
  CONVEYS: fainter,
  MADE: fainter,
  COPY_OF: fainter,
  REVERSES: fainter,
};

/** The lengths of strokes and gaps, in pixels. */
export const dashes: Readonly<Record<Dash, readonly [stroke: number, gap: number]>> = {
  solid: [1, 0],
  dashed: [7, 5],
  dotted: [2, 4],
};

/** How far lines that join the same two stand apart. */
export const laneWidth = 6;

/** The outline of a form within a square of 2 around the origin, for SVG. */
export const outlines: Readonly<Record<Shape, string>> = {
  disc: 'M-1 0A1 1 0 1 0 1 0A1 1 0 1 0-1 0Z',
  ring: 'M-1 0A1 1 0 1 0 1 0A1 1 0 1 0-1 0ZM-.5 0A.5.5 0 1 1 .5 0A.5.5 0 1 1-.5 0Z',
  target:
    'M-1 0A1 1 0 1 0 1 0A1 1 0 1 0-1 0ZM-.72 0A.72.72 0 1 1 .72 0A.72.72 0 1 1-.72 0ZM-.42 0A.42.42 0 1 0 .42 0A.42.42 0 1 0-.42 0Z',
  hexagon: 'M1 0L.5.866L-.5.866L-1 0L-.5-.866L.5-.866Z',
  frame: 'M-.86-.86H.86V.86H-.86ZM-.45-.45V.45H.45V-.45Z',
  square: 'M-.86-.86H.86V.86H-.86Z',
  diamond: 'M0-1L1 0L0 1L-1 0Z',
  triangle: 'M0-.95L.95.75H-.95Z',
};
