import type { Judged } from './clusters.ts';
import type { Flow, Groups } from './flow.ts';
import type { Judgement } from './judgement.ts';
import { standingVerdicts } from './standing-verdicts.ts';

/** What people hold of pairs of one kind, kept up to date. */
export interface Verdicts {
  /** The standing verdicts that name a thing. */
  of(id: string): readonly Judged[];
  /** Whether people have judged these two. */
  areSettled(a: string, b: string): boolean;
}

/** Works out which of the judgements of one kind stand. */
export function followVerdicts(flow: Flow, judgements: Groups<Judgement>, kind: Judgement['kind']): Verdicts {
  const standing = flow.groups<Judged>();
  flow.each(judgements, (key, emit) => {
    if (key !== kind) return;
    const { same, different } = standingVerdicts([...judgements.of(kind).values()], kind);
    // The newest comes first; counted from the oldest, a rank stays what it is when another judgement is added.
    same.forEach(({ a, b }, at) => {
      const one = { a, b, same: true, rank: same.length - at };
      emit.put(standing, a, `${a} ${b}`, one);
      emit.put(standing, b, `${a} ${b}`, one);
    });
    different.forEach(({ a, b }) => {
      const one = { a, b, same: false, rank: 0 };
      emit.put(standing, a, `${a} ${b}`, one);
      emit.put(standing, b, `${a} ${b}`, one);
    });
  });
  return {
    of: id => [...standing.of(id).values()],
    areSettled: (a, b) => [...standing.of(a).values()].some(one => one.a === b || one.b === b),
  };
}
