import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { GraphLink, Place } from '../graph-types.ts';
import type { Stage } from '../stages.ts';

/** What the package gives, whose types say so only to those who bundle it. */
interface Forces {
  readonly assign: (
    graph: UndirectedGraph,
    options: { readonly iterations: number; readonly settings: object },
  ) => void;
}

const { assign } = forceAtlas2 as unknown as Forces;

export type Places = ReadonlyMap<string, Place>;

/** How often the forces act: when all is new, when some comes in; and how often before somebody else has a turn. */
const roundsAtFirst = 320;
const roundsLater = 120;
const roundsAtOnce = 20;

const settings = { gravity: 0.6, scalingRatio: 30, slowDown: 4, outboundAttractionDistribution: true };
/** How far apart nodes begin, and how much of the room that each would have for itself they keep free. */
const room = 26;
const apart = 0.6;

/**
 * Gives each node its place: stage by stage, by forces alone and from beginnings that follow from the ids, so that the
 * same drawing always has the same places. It pauses after each slice of the work.
 */
export function* layingOut(stages: readonly Stage[], links: readonly GraphLink[]): Generator<void, Places> {
  let places: Places = new Map();
  for (const [index, stage] of stages.entries()) {
    const fresh = stage.ids.filter(id => !places.has(id));
    const begun = beginning(stage, places, fresh);
    const rounds = index === 0 ? roundsAtFirst : fresh.length > 0 ? roundsLater : 0;
    places = rounds === 0 ? begun : yield* settling(stage, begun, links, rounds);
  }
  return places;
}

/** The same without pauses. */
export function laidOut(stages: readonly Stage[], links: readonly GraphLink[]): Places {
  const layout = layingOut(stages, links);
  let step = layout.next();
  while (!step.done) step = layout.next();
  return step.value;
}

/** Where nodes stand before the forces act: where they stood, or around what brought them in. */
function beginning({ pins, beside }: Stage, places: Places, fresh: readonly string[]): Places {
  const begun = new Map(places);
  const centre = (beside !== null && places.get(beside)) || { x: 0, y: 0 };
  for (const [index, id] of fresh.entries()) {
    const angle = index * goldenAngle + (hashOf(id) % 100) / 100;
    const radius = room * Math.sqrt(index + 1);
    begun.set(id, { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) });
  }
  for (const [id, place] of pins) if (begun.has(id)) begun.set(id, place);
  return begun;
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

const hashOf = (id: string): number =>
  Array.from(id).reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) | 0, 7) >>> 0;

function* settling(stage: Stage, begun: Places, links: readonly GraphLink[], rounds: number): Generator<void, Places> {
  const graph = graphOf(stage, begun, links);
  if (graph.order > 1) {
    for (let done = 0; done < rounds; done += roundsAtOnce) {
      assign(graph, { iterations: roundsAtOnce, settings });
      yield;
    }
    spread(graph, stage);
  }
  const settled = new Map(begun);
  graph.forEachNode((id, { x, y }) => settled.set(id, { x, y }));
  return settled;
}

function graphOf({ ids, pins }: Stage, begun: Places, links: readonly GraphLink[]): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const id of ids) graph.addNode(id, { ...begun.get(id)!, fixed: pins.has(id) });
  for (const { from, to } of links) {
    if (graph.hasNode(from) && graph.hasNode(to) && !graph.hasEdge(from, to)) graph.addEdge(from, to);
  }
  return graph;
}

/** Pushes apart what still stands too near. */
function spread(graph: UndirectedGraph, { pins }: Stage): void {
  const ids = graph.nodes();
  const places = ids.map(id => ({ x: graph.getNodeAttribute(id, 'x'), y: graph.getNodeAttribute(id, 'y') }));
  const least = Math.max(room, apart * Math.sqrt((extent(places, 'x') * extent(places, 'y')) / ids.length));
  for (let round = 0; round < 40; round += 1) {
    for (let one = 0; one < ids.length; one += 1) {
      for (let other = one + 1; other < ids.length; other += 1) {
        pushApart(places[one]!, places[other]!, least, [pins.has(ids[one]!), pins.has(ids[other]!)]);
      }
    }
  }
  for (const [index, id] of ids.entries()) graph.mergeNodeAttributes(id, places[index]!);
}

interface Moving {
  x: number;
  y: number;
}

const extent = (places: readonly Place[], side: 'x' | 'y'): number =>
  Math.max(...places.map(place => place[side])) - Math.min(...places.map(place => place[side]));

function pushApart(one: Moving, other: Moving, least: number, areFixed: readonly [boolean, boolean]): void {
  const [dx, dy] = [other.x - one.x || 0.01, other.y - one.y];
  const distance = Math.hypot(dx, dy);
  if (distance >= least) return;
  const push = ((least - distance) / distance) * 0.5;
  if (!areFixed[0]) {
    one.x -= dx * push;
    one.y -= dy * push;
  }
  if (!areFixed[1]) {
    other.x += dx * push;
    other.y += dy * push;
  }
}
