import { byText, groupBy } from '../domain/order.ts';
import { telling, wordsOf } from './comparable-words.ts';
import { meanTheSame } from './lexicon/synonyms.ts';
import type { Said } from './said.ts';
import { cosine, decoded, type Vector } from './similarity.ts';

/** How one article itself ties two of its attributions together. */
export type ThreadKind =
  /** One side's own words beside what they spell out: "She said the gate was shut. “I saw the chain,” she said." */
  | 'OWN_WORDS'
  /** One side denies what the other has just asserted, or asserts what it has just denied. */
  | 'RETORTS'
  /** Somebody denies what others of the article assert about that side. */
  | 'DEFENDS';

/** Attribution id to the attributions that its article ties to it, and how. */
export type Threads = ReadonlyMap<string, ReadonlyMap<string, ThreadKind>>;

/** In whose interest somebody speaks: the actor and all it speaks for. */
export type SidesOf = (actorId: string) => readonly string[];

/** How far apart in an article two attributions may begin, in characters, and how many may stand between them. */
const FARTHEST = 700;
const BETWEEN = 3;
/** How far what is defended may lie back. */
const FARTHEST_CHARGE = 2_500;
/** How far apart a quotation and what it bears out may stand. */
const NEXT = 120;
/** How near in meaning they must be. */
const LEAST: Readonly<Record<ThreadKind, number>> = { OWN_WORDS: 0.12, RETORTS: 0.24, DEFENDS: 0.2 };
/** What it counts that a quotation follows at once; a speaker may deny two things in one breath and quote the words for both. */
const AT_ONCE = { ASSERTS: 0.2, DENIES: 0.05, NONE: 0 } as const;
/** What each attribution between a quotation and what it spells out counts against that. */
const BETWEEN_THEM = 0.03;
/** What it counts that an answer follows at once. */
const ANSWERED_AT_ONCE = 0.1;

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
  const answered = new Set(article.flatMap(({ attribution }) => attribution.answersId ?? []));
  const possible = inOrder.flatMap((one, at) =>
    inOrder.slice(at + 1).flatMap((other, between): readonly Thread[] => {
      const kind = kindOf(one, other, between, sidesOf);
      if (
        kind === null ||
        (kind !== 'OWN_WORDS' && [one, other].some(({ attribution }) => answered.has(attribution.id)))
      )
        return [];
      const near = nearness(one, other, vectors);
      const close = near + nextness(kind, one, other, between);
      return (kind === 'OWN_WORDS' ? close : near) >= LEAST[kind]
        ? [{ a: one.attribution.id, b: other.attribution.id, kind, near: close }]
        : [];
    }),
  );
  const taken = new Set<string>();
  return possible
    .sort((x, y) => y.near - x.near || byText(x.a, y.a) || byText(x.b, y.b))
    .filter(({ a, b, kind }) => {
      const [one, other] = [a, b].map(id => `${id} ${kind === 'OWN_WORDS' ? 'words' : 'answer'}`) as [string, string];
      if (taken.has(one) || taken.has(other)) return false;
      taken.add(one).add(other);
      return true;
    });
}

function kindOf(one: Said, other: Said, between: number, sidesOf: SidesOf): ThreadKind | null {
  const [a, b] = [one.attribution, other.attribution];
  const apart = startOf(other) - startOf(one);
  if (a.pointer || b.pointer || apart > FARTHEST_CHARGE) return null;
  const together = oneSide(one, other, sidesOf);
  if (a.stance === b.stance) {
    if (!together || a.mode === 'DIRECT' || b.mode !== 'DIRECT') return null;
    const near = a.stance === 'DENIES' && one.actorId === other.actorId && between <= BETWEEN && apart <= FARTHEST;
    return near || isNext(one, other, between) ? 'OWN_WORDS' : null;
  }
  if (together) return null;
  if (between === 0 && apart <= FARTHEST) return 'RETORTS';
  const [charge, defence] = a.stance === 'DENIES' ? [other, one] : [one, other];
  return isAbout(charge, defence, sidesOf) ? 'DEFENDS' : null;
}

const nextness = (kind: ThreadKind, one: Said, other: Said, between: number): number =>
  kind === 'OWN_WORDS'
    ? (isNext(one, other, between) ? AT_ONCE[one.attribution.stance] : 0) - BETWEEN_THEM * between
    : kind === 'RETORTS'
      ? ANSWERED_AT_ONCE
      : 0;

const isNext = (one: Said, other: Said, between: number) => between === 0 && startOf(other) - endOf(one) <= NEXT;

/** Whether what somebody asserts is about the side of whoever denies. */
const isAbout = (charge: Said, defence: Said, sidesOf: SidesOf) =>
  defence.actorId !== null &&
  [charge.subjectId, ...charge.objectIds].some(
    id => id !== null && (sidesOf(defence.actorId!).includes(id) || sidesOf(id).includes(defence.actorId!)),
  );

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
const endOf = ({ attribution }: Said) => attribution.content.at(-1)!.end;
const vectorOf = ({ attribution }: Said) => {
  const { vector } = attribution.proposition;
  return vector === null ? null : decoded(vector);
};
