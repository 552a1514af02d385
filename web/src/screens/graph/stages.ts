import { chosenNodes } from './chosen-nodes.ts';
import type { Place } from './graph-types.ts';
import type { KnownGraph } from './known-graph.ts';
import { pinsOf, type Step } from './steps.ts';

/** The drawing after some of its steps: who is there, and who may not be moved. */
export interface Stage {
  readonly ids: readonly string[];
  readonly pins: ReadonlyMap<string, Place>;
  /** What was expanded: what comes in begins beside it. */
  readonly beside: string | null;
}

/** The drawing as it grew, so that what is there already stays near its place when more comes in. */
export function stagesOf(known: KnownGraph, starts: readonly string[], steps: readonly Step[]): readonly Stage[] {
  return Array.from({ length: steps.length + 1 }, (_, count) => {
    const done = steps.slice(0, count);
    const last = done.at(-1);
    return {
      ids: chosenNodes(known, starts, done).ids,
      pins: pinsOf(done),
      beside: last?.does === 'open' ? last.id : null,
    };
  });
}
