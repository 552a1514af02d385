import type { SidesOf } from './threads.ts';

/** Everybody speaks for itself and for whatever it speaks for, is part of, or whose part it speaks for. */
export const sidesBy =
  (ownersOf: (actorId: string) => readonly string[]): SidesOf =>
  actorId => {
    const found = new Set([actorId]);
    for (const id of found) for (const owner of ownersOf(id)) found.add(owner);
    return [...found].sort();
  };
