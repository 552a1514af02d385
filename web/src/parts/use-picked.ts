import { type KeyboardEvent, useEffect, useState } from 'react';

/** What arrows and Enter do in a field under which something is found while one types. */
interface Picking {
  /** The index of what Enter takes. */
  readonly picked: number;
  readonly press: (event: KeyboardEvent) => void;
}

/**
 * Arrows choose among what is found for some words, Enter takes; other words begin anew. Whoever presses Enter before the last
 * letter is answered takes the first of what that answer finds.
 */
export function usePicked<Found>(
  words: string,
  found: readonly Found[],
  isAnswered: boolean,
  take: (one: Found) => void,
): Picking {
  const [last, setLast] = useState({ words, picked: 0, isTaking: false });
  const { picked, isTaking } = last.words === words ? last : { picked: 0, isTaking: false };
  useEffect(() => {
    if (!isTaking || !isAnswered) return;
    setLast({ words, picked, isTaking: false });
    if (found[0] !== undefined) take(found[0]);
  });
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setLast({ words, picked: (picked + step + found.length) % Math.max(1, found.length), isTaking });
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (!isAnswered) setLast({ words, picked, isTaking: true });
    else if (found[picked] !== undefined) take(found[picked]);
  };
  return { picked, press };
}
