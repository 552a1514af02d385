import { byText, groupBy } from '../domain/order.ts';
import { telling, wordsOf } from './comparable-words.ts';
import { meanTheSame } from './lexicon/synonyms.ts';
import type { Said } from './said.ts';
import { cosine, decoded, type Vector } from './similarity.ts';

/** How one article itself ties two of its attributions together. */
export type ThreadKind =
  /** A speaker's own words beside the denial that they spell out. */
  | 'SPELLS_OUT'
  /** One side denies what the other has just asserted, or asserts what it has just denied. */
  | 'RETORTS';

/** Attribution id to the attributions that its article ties to it, and how. */
export type Threads = ReadonlyMap<string, ReadonlyMap<string, ThreadKind>>;

/** In whose interest somebody speaks: the actor and all it speaks for. */
export type SidesOf = (actorId: string) => readonly string[];

/** How far apart in an article two attributions may begin, in characters, and how many may stand between them. */
const FARTHEST = 700;
const BETWEEN = 3;
/** How near in meaning they must be. */
const LEAST = { SPELLS_OUT: 0.12, RETORTS: 0.24 } as const;

/** Finds in each article what goes together: each attribution with at most one of either kind, the nearest in meaning first. */
export function threadsIn(saids: readonly Said[], sidesOf: SidesOf): Threads {
  const threads = new Map<string, Map<string, ThreadKind>>();
  const tie = (a: string, b: string, kind: ThreadKind) => threads.set(a, (threads.get(a) ?? new Map()).set(b, kind));
  for (const article of groupBy(saids, said => said.attribution.articleId).values())
    for (const { a, b, kind } of pairsIn(article, sidesOf)) {
      tie(a, b, kind);
      tie(b, a, kind);
    }
  return threads;
}

interface Thread {
  readonly a: string;
  readonly b: string;
  readonly kind: ThreadKind;
  readonly near: number;
}

function pairsIn(article: readonly Said[], sidesOf: SidesOf): readonly Thread[] {
  const inOrder = [...article].sort((x, y) => startOf(x) - startOf(y) || byText(x.attribution.id, y.attribution.id));
  const vectors = new Map(inOrder.map(said => [said.attribution.id, vectorOf(said)]));
  const possible = inOrder.flatMap((one, at) =>
    inOrder.slice(at + 1, at + 2 + BETWEEN).flatMap((other, between): readonly Thread[] => {
      const kind = kindOf(one, other, between, sidesOf);
      if (kind === null || startOf(other) - startOf(one) > FARTHEST) return [];
      const near = nearness(one, other, vectors);
      return near >= LEAST[kind] ? [{ a: one.attribution.id, b: other.attribution.id, kind, near }] : [];
    }),
  );
  const taken = new Set<string>();
  return possible
    .sort((x, y) => y.near - x.near || byText(x.a, y.a) || byText(x.b, y.b))
    .filter(({ a, b, kind }) => {
      if (taken.has(`${a} ${kind}`) || taken.has(`${b} ${kind}`)) return false;
      taken.add(`${a} ${kind}`).add(`${b} ${kind}`);
      return true;
    });
}

function kindOf(one: Said, other: Said, between: number, sidesOf: SidesOf): ThreadKind | null {
  const [a, b] = [one.attribution, other.attribution];
  if (a.pointer || b.pointer) return null;
  if (a.stance === b.stance)
    return a.stance === 'DENIES' &&
      one.actorId === other.actorId &&
      one.actorId !== null &&
      (a.mode === 'INDIRECT') !== (b.mode === 'INDIRECT')
      ? 'SPELLS_OUT'
      : null;
  return between === 0 && !oneSide(one, other, sidesOf) ? 'RETORTS' : null;
}

const oneSide = ({ actorId: a }: Said, { actorId: b }: Said, sidesOf: SidesOf) =>
  a !== null && b !== null && sidesOf(a).some(id => sidesOf(b).includes(id));

/** The cosine of the two, and a little for every telling word in common. */
function nearness(one: Said, other: Said, vectors: ReadonlyMap<string, Vector | null>): number {
  const [x, y] = [vectors.get(one.attribution.id), vectors.get(other.attribution.id)];
  const [a, b] = [one, other].map(said => telling(wordsOf(said.attribution.proposition.text))) as [
    readonly string[],
    readonly string[],
  ];
  const shared = a.filter(stem => b.some(word => meanTheSame(stem, word))).length;
  return Math.round(((x && y ? cosine(x, y) : 0) + 0.05 * shared) * 1000) / 1000;
}

const startOf = ({ attribution }: Said) => attribution.content[0]!.start;
const vectorOf = ({ attribution }: Said) => {
  const { vector } = attribution.proposition;
  return vector === null ? null : decoded(vector);
};
