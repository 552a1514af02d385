import type { Claim } from './claim.ts';
import { broadWords } from './lexicon/broad-words.ts';
import { meanTheSame } from './lexicon/synonyms.ts';

/** Whether the one names the kind where the other names only the class: "asked for drones" beside "asked for help". */
export function namesKind({ clause: a }: Claim, { clause: b }: Claim): boolean {
  const [own, others] = [
    a.others.filter(stem => !b.others.includes(stem)),
    b.others.filter(stem => !a.others.includes(stem)),
  ];
  return (
    others.length > 0 &&
    others.every(stem => broadWords.has(stem)) &&
    own.some(stem => !broadWords.has(stem) && !others.some(other => meanTheSame(stem, other)))
  );
}
