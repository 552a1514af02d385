import Graph from 'graphology';
import Sigma from 'sigma';
import type { Place } from '../graph-types.ts';
import { placedLabels, type Standing } from './labels.ts';
import { StrokedLineProgram } from './line-program.ts';
import { ShapedNodeProgram } from './node-program.ts';
import { findByPlace } from './pointed.ts';
import type { Scene, SceneNode } from './scene.ts';
import { widthOf, writeLabel } from './write-label.ts';

/** What somebody does on the canvas. */
export interface CanvasHandlers {
  /** A node or the key of a line; null for neither. */
  readonly onChoose: (chosen: string | null) => void;
  readonly onExpand: (id: string) => void;
  readonly onMove: (id: string, place: Place) => void;
  /** What was to be shown is seen now. */
  readonly onDrawn: () => void;
}

/** A drawing on the screen. */
export interface OpenCanvas {
  readonly show: (scene: Scene, marks: Marks) => void;
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  readonly setWheel: (zooms: boolean) => void;
  /** The node that lies nearest in a direction. */
  readonly nearest: (from: string | null, dx: number, dy: number) => string | null;
  readonly close: () => void;
}

/** What is set apart in a drawing. */
export interface Marks {
  readonly chosen: string | null;
  readonly pinned: ReadonlySet<string>;
}

export function openCanvas(container: HTMLElement, handlers: () => CanvasHandlers): OpenCanvas {
  const graph = new Graph({ type: 'directed', multi: true });
  const sigma = new Sigma(graph, container, {
    allowInvalidContainer: true,
    defaultNodeType: 'shaped',
    defaultEdgeType: 'stroked',
    nodeProgramClasses: { shaped: ShapedNodeProgram },
    edgeProgramClasses: { stroked: StrokedLineProgram },
    // Names are written by `writeNames`, which knows how to make room.
    labelRenderedSizeThreshold: Number.POSITIVE_INFINITY,
    defaultDrawNodeHover: () => {},
    enableEdgeEvents: true,
    enableCameraZooming: false,
    enableCameraRotation: false,
    minCameraRatio: 0.1,
    maxCameraRatio: 3,
    stagePadding: 44,
    zIndex: false,
  });
  findByPlace(sigma, graph);
  let scene: Scene | null = null;
  let marks: Marks = { chosen: null, pinned: new Set() };
  let hovered: string | null = null;
  let drawn: Scene | null = null;

  const standingOf = (node: SceneNode): Standing => {
    const { x, y } = sigma.graphToViewport(placeOf(graph, node.id));
    const isUrgent = node.id === marks.chosen || node.id === hovered;
    return { x, y, size: sigma.scaleSize(node.size), width: widthOf(names(), node.label), label: node.label, isUrgent };
  };
  const names = () => sigma.getCanvases().labels!.getContext('2d')!;

  const writeNames = () => {
    if (!scene) return;
    const context = names();
    const { width, height } = sigma.getDimensions();
    const standings = scene.nodes
      .filter(({ id }) => graph.hasNode(id))
      .map(standingOf)
      .filter(({ x, y }) => x > -40 && y > -20 && x < width + 40 && y < height + 20)
      .sort((a, b) => Number(b.isUrgent) - Number(a.isUrgent) || b.size - a.size);
    for (const standing of standings) ringAround(context, standing);
    for (const label of placedLabels(standings, { width, height })) writeLabel(context, label, scene.colors);
  };
  const ringAround = (context: CanvasRenderingContext2D, { x, y, size, label }: Standing) => {
    const isChosen = label.id === marks.chosen;
    if (!isChosen && !marks.pinned.has(label.id)) return;
    context.beginPath();
    context.arc(x, y, size + 4, 0, 2 * Math.PI);
    context.lineWidth = isChosen ? 3 : 1.5;
    context.strokeStyle = isChosen ? scene!.colors.focus : scene!.colors.muted;
    context.stroke();
  };
  sigma.on('afterRender', () => {
    writeNames();
    if (scene && drawn !== scene) handlers().onDrawn();
    drawn = scene;
  });
  bindPointer(sigma, graph, handlers, id => {
    hovered = id;
    sigma.scheduleRender();
  });

  return {
    show: (next, nextMarks) => {
      if (next !== scene) fill(graph, next);
      scene = next;
      marks = nextMarks;
      emphasize(graph, marks.chosen);
      sigma.scheduleRefresh();
    },
    zoom: factor =>
      void sigma
        .getCamera()
        .animate({ ratio: sigma.getCamera().getBoundedRatio(sigma.getCamera().ratio * factor) }, { duration: 150 }),
    fit: () => {
      sigma.setCustomBBox(null);
      sigma.refresh();
      void sigma.getCamera().animatedReset({ duration: 150 });
    },
    setWheel: zooms => {
      if (sigma.getSetting('enableCameraZooming') !== zooms) sigma.setSetting('enableCameraZooming', zooms);
    },
    nearest: (from, dx, dy) => nearestNode(sigma, graph, from, dx, dy),
    close: () => sigma.kill(),
  };
}

const placeOf = (graph: Graph, id: string): Place => ({
  x: graph.getNodeAttribute(id, 'x'),
  y: graph.getNodeAttribute(id, 'y'),
});

function fill(graph: Graph, { nodes, lines }: Scene): void {
  graph.clear();
  for (const { id, x, y, size, shape, color } of nodes) graph.addNode(id, { x, y, size, shape, color });
  for (const { key, from, to, dash, lane, width, color } of lines) {
    if (graph.hasNode(from) && graph.hasNode(to)) {
      graph.addEdgeWithKey(key, from, to, { dash, lane, size: width, width, color });
    }
  }
}

/** What hangs on the chosen node, and a chosen line, are drawn broader. */
function emphasize(graph: Graph, chosen: string | null): void {
  graph.forEachEdge((key, { width }, from, to) => {
    const isChosen = chosen !== null && (key === chosen || from === chosen || to === chosen);
    graph.setEdgeAttribute(key, 'size', isChosen ? width + 1.6 : width);
  });
}

/** Clicks choose, double clicks expand, and what is dragged stays where it is put. */
function bindPointer(
  sigma: Sigma,
  graph: Graph,
  handlers: () => CanvasHandlers,
  onHover: (id: string | null) => void,
): void {
  let dragged: { readonly id: string; hasMoved: boolean } | null = null;
  const setCursor = (cursor: string) => {
    sigma.getContainer().style.cursor = cursor;
  };
  sigma.on('enterNode', ({ node }) => {
    setCursor('pointer');
    onHover(node);
  });
  sigma.on('leaveNode', () => {
    setCursor('');
    onHover(null);
  });
  sigma.on('enterEdge', () => setCursor('pointer'));
  sigma.on('leaveEdge', () => setCursor(''));
  let clicked: string | null = null;
  const choose = (id: string | null) => {
    clicked = id;
    handlers().onChoose(id);
  };
  sigma.on('clickNode', ({ node }) => choose(node));
  sigma.on('clickEdge', ({ edge }) => choose(edge));
  sigma.on('clickStage', () => choose(null));
  sigma.on('doubleClickNode', event => {
    event.preventSigmaDefault();
    // Two quick clicks on two things are no double click.
    if (event.node === clicked) handlers().onExpand(event.node);
    else choose(event.node);
  });
  sigma.on('doubleClickEdge', event => {
    event.preventSigmaDefault();
    choose(event.edge);
  });
  sigma.on('doubleClickStage', event => {
    event.preventSigmaDefault();
    choose(null);
  });
  sigma.on('downNode', ({ node }) => {
    dragged = { id: node, hasMoved: false };
  });
  sigma.on('moveBody', ({ event }) => {
    if (!dragged) return;
    event.preventSigmaDefault();
    event.original.preventDefault();
    // What is dragged out must not make all else smaller meanwhile.
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
    dragged.hasMoved = true;
    graph.mergeNodeAttributes(dragged.id, sigma.viewportToGraph(event));
  });
  const drop = () => {
    if (dragged?.hasMoved) handlers().onMove(dragged.id, placeOf(graph, dragged.id));
    dragged = null;
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
}

/** The nearest of those that lie in a direction: what lies aside counts as farther away. */
function nearestNode(sigma: Sigma, graph: Graph, from: string | null, dx: number, dy: number): string | null {
  const origin = from !== null && graph.hasNode(from) ? sigma.graphToViewport(placeOf(graph, from)) : null;
  if (!origin) return graph.nodes()[0] ?? null;
  let best: { readonly id: string; readonly cost: number } | null = null;
  for (const id of graph.nodes()) {
    const { x, y } = sigma.graphToViewport(placeOf(graph, id));
    const along = (x - origin.x) * dx + (y - origin.y) * dy;
    const aside = Math.abs((x - origin.x) * dy) + Math.abs((y - origin.y) * dx);
    if (id === from || along <= 0 || aside > along * 2.5) continue;
    const cost = along + aside * 2;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? from;
}
