import type { Sight } from './recent.ts';
import { final, type Referent } from './referent.ts';

/** What a reader keeps in mind while going through an article. */
export interface Memory {
  /** The places where somebody was brought up, the last one last. */
  readonly sights: readonly Sight[];
  /** The country spoken of last. */
  country: string | null;
  /** An unnamed holder of an office who may be named next. */
  readonly awaited: Referent | null;
  /** Whether somebody else has spoken since. */
  readonly othersSpoke: boolean;
  keep(sight: Sight): void;
  expect(referent: Referent): void;
  forget(): void;
}

export function openMemory(): Memory {
  const sights: Sight[] = [];
  let awaited: Referent | null = null;
  let othersSpoke = false;
  const expect = (referent: Referent | null): void => {
    awaited = referent;
    othersSpoke = false;
  };
  return {
    sights,
    country: null,
    get awaited() {
      return awaited && final(awaited);
    },
    get othersSpoke() {
      return othersSpoke;
    },
    keep(sight) {
      sights.push(sight);
      if (sight.source && sight.referent.kind !== 'OUTLET' && sight.referent !== this.awaited) othersSpoke = true;
    },
    expect,
    forget: () => expect(null),
  };
}
