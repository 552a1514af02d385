import { stemOf } from '../comparable-words.ts';

/** Nouns by which one and the same people may be called now so, now otherwise, as stems: they name nobody. */
export const peopleWords: ReadonlySet<string> = new Set(
  `soldiers officers troops forces army military police guards officials authorities members workers employees staff players
  fans residents villagers locals protesters activists men women people drivers nurses doctors engineers teachers pupils
  students parents leaders managers government ministry spokesman spokeswoman chairman chairwoman president minister mayor
  director`
    .split(/\s+/)
    .map(stemOf),
);
