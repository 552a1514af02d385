import type { Sight } from './recent.ts';
import { final, type Referent } from './referent.ts';

/** What a reader keeps in mind while going through an article. */
export interface Memory {
  /** The places where somebody was brought up, the last one last. */
  readonly sights: readonly Sight[];
  /** The country spoken of last. */
  country: string | null;
  /** Unnamed holders of offices who may be named next, the first to be named first. */
  readonly awaited: readonly Awaited[];
  keep(sight: Sight): void;
  /** Waits for the name of whom a sentence speaks; whoever it waited for before must be of that sentence too. */
  expect(referent: Referent, sentence: number): void;
  /** Waits for one no longer, nor for those before. */
  forget(referent: Referent): void;
}

export interface Awaited {
  readonly referent: Referent;
  readonly sentence: number;
  /** Whether somebody else has spoken since, for whom nobody waits. */
  readonly othersSpoke: boolean;
}

const mostAwaited = 2;

export function openMemory(): Memory {
  const sights: Sight[] = [];
  let awaited: readonly Awaited[] = [];
  const isAwaited = (referent: Referent): boolean => awaited.some(each => final(each.referent) === final(referent));
  return {
    sights,
    country: null,
    get awaited() {
      return awaited;
    },
    keep(sight) {
      sights.push(sight);
      if (sight.source && sight.referent.kind !== 'OUTLET' && !isAwaited(sight.referent))
        awaited = awaited.map(each => ({ ...each, othersSpoke: true }));
    },
    expect(referent, sentence) {
      const others = awaited.filter(each => each.sentence === sentence && final(each.referent) !== final(referent));
      awaited = [...others, { referent, sentence, othersSpoke: false }].slice(-mostAwaited);
    },
    forget(referent) {
      awaited = awaited.slice(awaited.findIndex(each => final(each.referent) === final(referent)) + 1);
    },
  };
}
