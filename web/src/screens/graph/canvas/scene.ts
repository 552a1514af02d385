import type { Drawing, DrawnLine, DrawnNode } from '../drawing.ts';
import type { Place } from '../graph-types.ts';
import { type Dash, lineLooks, nodeLooks, type Shape } from '../look.ts';
import { type Label, wrapped } from './labels.ts';
import type { Places } from './layout.ts';

/** A drawing with its places, sizes and colours. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly lines: readonly SceneLine[];
  readonly colors: Colors;
}

export interface SceneNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly shape: Shape;
  readonly color: string;
  readonly label: Label;
}

export interface SceneLine {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly dash: Dash;
  readonly lane: number;
  readonly width: number;
  readonly color: string;
}

/** The colours of the style sheet as they are in this light. */
export interface Colors {
  readonly of: (property: string) => string;
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly focus: string;
}

export function colorsOf(element: Element): Colors {
  const style = getComputedStyle(element);
  const of = (property: string) => style.getPropertyValue(property).trim();
  return { of, paper: of('--surface'), ink: of('--ink'), muted: of('--muted'), focus: of('--focus') };
}

/** How much wider than high the places are drawn, so that they fill what there is. */
export function sceneOf(drawing: Drawing, places: Places, colors: Colors, stretch: number): Scene {
  const fineness = Math.min(1, Math.max(0.65, 1.1 - drawing.nodes.length / 300));
  return {
    nodes: drawing.nodes.flatMap(node => {
      const place = places.get(node.id);
      return place ? [sceneNode(node, { x: place.x * stretch, y: place.y }, colors, fineness)] : [];
    }),
    lines: drawing.lines.map(line => sceneLine(line, colors, fineness)),
    colors,
  };
}

const sceneNode = (node: DrawnNode, place: Place, colors: Colors, fineness: number): SceneNode => {
  const { id, kind, name, hiddenCount, lineCount } = node;
  const { shape, color } = nodeLooks[kind];
  const label = { id, lines: wrapped(name), more: hiddenCount > 0 ? `+${hiddenCount}` : '' };
  return {
    id,
    ...place,
    size: fineness * Math.min(15, 6 + Math.sqrt(lineCount) * 1.8),
    shape,
    color: colors.of(color),
    label,
  };
};

const sceneLine = (
  { key, from, to, relation, lane, count }: DrawnLine,
  colors: Colors,
  fineness: number,
): SceneLine => {
  const { color, dash, width } = lineLooks[relation];
  return {
    key,
    from,
    to,
    dash,
    lane,
    width: fineness * (width + Math.min(1.5, (count - 1) * 0.3)),
    color: colors.of(color),
  };
};
