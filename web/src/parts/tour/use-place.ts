import { useEffect, useLayoutEffect, useState } from 'react';

/** What is pointed at, and where it begins and ends, in pixels of the page. */
export interface Pointed {
  readonly element: HTMLElement;
  readonly left: number;
  readonly bottom: number;
}

/** Follows the first thing that one of some selectors finds, as soon as it is there and wherever it moves. */
export function usePlace(places: readonly string[]): Pointed | null {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  useLayoutEffect(() => {
    const look = () => {
      const element = places.map(shownAt).find(one => one !== null) ?? null;
      setPointed(before => (element === null ? null : movedTo(before, element)));
    };
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(document.body);
    const contents = new MutationObserver(look);
    contents.observe(document.getElementById('explorer')!, { childList: true, subtree: true });
    return () => {
      sizes.disconnect();
      contents.disconnect();
    };
  }, [places]);
  const element = pointed?.element;
  useEffect(() => {
    if (!element) return;
    element.dataset.pointed = '';
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' });
    return () => {
      delete element.dataset.pointed;
    };
  }, [element]);
  return pointed;
}

const shownAt = (place: string): HTMLElement | null =>
  [...document.querySelectorAll<HTMLElement>(place)].find(element => element.checkVisibility()) ?? null;

function movedTo(before: Pointed | null, element: HTMLElement): Pointed {
  const { left, bottom } = element.getBoundingClientRect();
  const next = { element, left: Math.round(left + scrollX), bottom: Math.round(bottom + scrollY) };
  const isSame = before?.element === element && before.left === next.left && before.bottom === next.bottom;
  return isSame ? before : next;
}
