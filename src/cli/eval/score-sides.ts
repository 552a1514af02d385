import { type Count, type Counts, shareOf } from './count.ts';
import { type Placed, pairUp, type RoleName } from './placed.ts';
import type { Judged } from './reliability.ts';
import { common, meets, type Words } from './word-map.ts';

/** The side an annotated attribution takes; OPTIONAL where either reading would do. */
export type GoldStance = 'ASSERTS' | 'DENIES' | 'NONE' | 'OPTIONAL';

type Roles = Readonly<Record<RoleName, Words>>;

/** An annotated attribution with its side. */
export interface Sided extends Roles {
  readonly stance: GoldStance;
  readonly denialKind: string | null;
}

/** A found attribution with the side that was read. */
export interface SidedFound extends Placed {
  readonly stance: string;
  readonly denialKind: string | null;
  readonly confidence: number;
}

export const stances = ['ASSERTS', 'DENIES', 'NONE'] as const;

/** Compares the sides read in one article with the annotated ones; `unnumbered` are denials outside the annotated attributions. */
export function scoreSides(gold: readonly Sided[], unnumbered: readonly Sided[], found: readonly SidedFound[]): Counts {
  const pairs = sidedPairs(gold, found);
  const stanceCount = (stance: string): Count => {
    const right = pairs.filter(pair => pair.gold.stance === stance && pair.found.stance === stance).length;
    return {
      kind: 'F1',
      expected: pairs.filter(pair => pair.gold.stance === stance).length,
      expectedRight: right,
      found: pairs.filter(pair => pair.found.stance === stance).length,
      foundRight: right,
    };
  };
  return {
    ...denialCounts(gold, unnumbered, found),
    ...Object.fromEntries(stances.map(stance => [`stance ${stance}`, stanceCount(stance)])),
  };
}

/** Each found attribution with its confidence, and whether its side is that of the annotation about the same content. */
export function judgedSides(gold: readonly Sided[], found: readonly SidedFound[]): readonly Judged[] {
  const golds = new Map(sidedPairs(gold, found).map(pair => [pair.found, pair.gold]));
  return found.map(each => {
    const annotated = golds.get(each);
    return { confidence: each.confidence, right: annotated === undefined ? null : annotated.stance === each.stance };
  });
}

const sidedPairs = (gold: readonly Sided[], found: readonly SidedFound[]) =>
  pairUp(gold, found).filter(pair => pair.likeness >= 0.5 && pair.gold.stance !== 'OPTIONAL');

/** A denial is right where its content or cue meets that of an annotated one and their sources do; wrong where it meets no optional one either. */
function denialCounts(gold: readonly Sided[], unnumbered: readonly Sided[], found: readonly SidedFound[]): Counts {
  const denials = [...gold.filter(each => each.stance === 'DENIES'), ...unnumbered];
  const optional = gold.filter(each => each.stance === 'OPTIONAL');
  const met = new Set<Sided>();
  const kinds: boolean[] = [];
  let wrong = 0;
  for (const each of found.filter(({ stance }) => stance === 'DENIES')) {
    const hits = denials.filter(denial => isAbout(each, denial));
    const best = likest(
      each,
      hits.filter(denial => !met.has(denial)),
    );
    if (best) met.add(best);
    if (hits.length > 0) kinds.push(each.denialKind === hits[0]!.denialKind);
    else if (!optional.some(other => isAbout(each, other))) wrong += 1;
  }
  return {
    denials: {
      kind: 'F1',
      expected: denials.length,
      expectedRight: met.size,
      found: kinds.length + wrong,
      foundRight: kinds.length,
    },
    'denial kind': shareOf(kinds),
  };
}

const isAbout = (found: Roles, gold: Roles): boolean =>
  (meets(found.content, gold.content) || meets(found.cue, gold.cue)) &&
  (meets(found.source, gold.source) || found.source.size === 0 || gold.source.size === 0);

function likest(found: Roles, denials: readonly Sided[]): Sided | undefined {
  const likeness = (denial: Sided) => common(found.content, denial.content);
  return denials.reduce<Sided | undefined>(
    (best, denial) => (best === undefined || likeness(denial) > likeness(best) ? denial : best),
    undefined,
  );
}
