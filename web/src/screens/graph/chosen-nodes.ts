import type { KnownGraph } from './known-graph.ts';
import { type Step, sharesOf } from './steps.ts';

/** How many nodes a reader can still tell apart. */
export const mostNodes = 150;
/** How many neighbours an expansion shows; another shows as many more. */
export const share = 30;

/** Which nodes are shown, and how many of those that were asked for find no room. */
export interface ChosenNodes {
  readonly ids: readonly string[];
  readonly leftOut: number;
}

/** What the drawing begins with, what was expanded, and of the neighbours of each a share, the most spoken of. */
export function chosenNodes(known: KnownGraph, starts: readonly string[], steps: readonly Step[]): ChosenNodes {
  const shares = sharesOf(starts, steps);
  const asked = new Set([...shares.keys()].filter(id => known.nodes.has(id)));
  for (const [id, count] of shares) {
    for (const near of (known.rings.get(id) ?? []).slice(0, count * share)) asked.add(near);
  }
  const ids = [...asked].slice(0, mostNodes);
  return { ids, leftOut: asked.size - ids.length };
}
