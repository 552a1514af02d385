import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

/** What is pointed at, and where the card stands under it, in pixels of the page. */
export interface Pointed {
  readonly element: HTMLElement;
  readonly top: number;
  readonly left: number;
}

/** How far the card stands from what it points at and from the rim of the page, in pixels. */
const gap = 14;

/** Follows the first thing that one of some selectors finds, as soon as it is there and wherever it moves. */
export function usePlace(places: readonly string[], card: RefObject<HTMLElement | null>): Pointed | null {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  useLayoutEffect(() => {
    const look = () => {
      const element = places.map(shownAt).find(one => one !== null) ?? null;
      setPointed(before => (element === null ? null : movedTo(before, element, card.current?.offsetWidth ?? 0)));
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
  }, [places, card]);
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

function movedTo(before: Pointed | null, element: HTMLElement, width: number): Pointed {
  const { bottom, left } = element.getBoundingClientRect();
  const furthest = document.documentElement.clientWidth - width - gap;
  const next = {
    element,
    top: Math.round(bottom + scrollY + gap),
    left: Math.round(Math.max(gap, Math.min(left, furthest))),
  };
  const isSame = before?.element === element && before.top === next.top && before.left === next.left;
  return isSame ? before : next;
}
