import type Graph from 'graphology';
import type Sigma from 'sigma';
import { laneWidth } from '../look.ts';

interface At {
  readonly x: number;
  readonly y: number;
}

/** How near to a line one must point, in pixels. */
const reach = 6;

/**
 * Finds out what is pointed at by where it stands. Sigma draws all a second time in colours that are numbers and reads
 * them back, for which the processor has to wait at each move where it draws itself.
 */
export function findByPlace(sigma: Sigma, graph: Graph): void {
  const placeOf = (id: string) =>
    sigma.graphToViewport({ x: graph.getNodeAttribute(id, 'x'), y: graph.getNodeAttribute(id, 'y') });
  Object.assign(sigma, {
    getNodeAtPosition: (at: At) =>
      graph
        .nodes()
        .findLast(id => distance(placeOf(id), at) <= sigma.scaleSize(graph.getNodeAttribute(id, 'size')) + 1) ?? null,
    getEdgeAtPoint: (x: number, y: number) =>
      graph.findEdge((_, { lane }, from, to) => {
        const [start, end] = [placeOf(from), placeOf(to)];
        const far = distance(start, end) || 1;
        const beside = (lane * laneWidth) / far;
        const aside = { x: (end.y - start.y) * beside, y: -(end.x - start.x) * beside };
        return distanceToLine(plus(start, aside), plus(end, aside), { x, y }) <= reach;
      }) ?? null,
  });
}

const plus = (one: At, other: At): At => ({ x: one.x + other.x, y: one.y + other.y });

const distance = (one: At, other: At): number => Math.hypot(one.x - other.x, one.y - other.y);

function distanceToLine(start: At, end: At, at: At): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = dx * dx + dy * dy || 1;
  const along = Math.min(1, Math.max(0, ((at.x - start.x) * dx + (at.y - start.y) * dy) / length));
  return distance(at, { x: start.x + along * dx, y: start.y + along * dy });
}
