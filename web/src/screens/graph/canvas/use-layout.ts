import { useEffect, useMemo, useState } from 'react';
import type { GraphLink } from '../graph-types.ts';
import type { Stage } from '../stages.ts';
import { layingOut, type Places } from './layout.ts';

/** How long the layout may keep the page from doing anything else, in milliseconds. */
const atOnce = 12;

/** The places of a drawing; those of the one before while they are worked out. */
export function useLayout(stages: readonly Stage[], links: readonly GraphLink[]): Places | null {
  const [places, setPlaces] = useState<Places | null>(null);
  const key = useMemo(() => keyOf(stages, links), [stages, links]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is all that the layout depends on.
  useEffect(() => {
    const layout = layingOut(stages, links);
    let frame = 0;
    const work = () => {
      const until = performance.now() + atOnce;
      do {
        const { done, value } = layout.next();
        if (done) return setPlaces(value);
      } while (performance.now() < until);
      frame = requestAnimationFrame(work);
    };
    work();
    return () => cancelAnimationFrame(frame);
  }, [key]);
  return places;
}

const keyOf = (stages: readonly Stage[], links: readonly GraphLink[]): string =>
  JSON.stringify([stages.map(({ ids, pins, beside }) => [ids, [...pins], beside]), links.map(({ id }) => id)]);
