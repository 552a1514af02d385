import { type KeyboardEvent, useEffect, useState } from 'react';

/** What arrows and Enter do in a field under which something is found while one types. */
interface Picking {
  /** The index of what Enter takes. */
  readonly picked: number;
  readonly press: (event: KeyboardEvent) => void;
  /** Begins anew: other words stand in the field. */
  readonly begin: () => void;
}

/**
 * Arrows choose among what is found, Enter takes. Whoever presses Enter before the last letter is answered takes the first of
 * what that answer finds.
 */
export function usePicked<Found>(found: readonly Found[], isAnswered: boolean, take: (one: Found) => void): Picking {
  const [picked, setPicked] = useState(0);
  const [isTaking, setTaking] = useState(false);
  const begin = () => {
    setPicked(0);
    setTaking(false);
  };
  useEffect(() => {
    if (!isTaking || !isAnswered) return;
    setTaking(false);
    if (found[0] !== undefined) take(found[0]);
  });
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setPicked((picked + step + found.length) % Math.max(1, found.length));
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (!isAnswered) setTaking(true);
    else if (found[picked] !== undefined) take(found[picked]);
  };
  return { picked, press, begin };
}
