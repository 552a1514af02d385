import { foldName } from '../../domain/fold-name.ts';
import type { Expected } from './gold.ts';

/** An attribution as the reader found it, in words. */
export interface Found {
  readonly source: string | null;
  readonly cue: string | null;
  readonly content: string;
  readonly stance: string;
  readonly speaker: string | null;
}

/** How many of how many. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** What was counted against annotated articles; scores of several articles add up. */
export interface Score {
  readonly expected: number;
  /** Expected attributions that were found, optional ones aside. */
  readonly found: number;
  /** Attributions found that no annotation knows. */
  readonly extra: number;
  /** Of those found. */
  readonly source: Share;
  readonly cue: Share;
  readonly stance: Share;
  readonly speaker: Share;
  readonly denialsExpected: number;
  readonly denialsFound: Share;
}

/** Contents this alike are one attribution. */
const alike = 0.5;
/** Contents this alike are the same words told again, as a headline does, and no mistake. */
const repeated = 0.35;

/** Compares what was found in one article with what was expected there; each annotation takes at most one attribution, the most alike first. */
export function scoreOf(expected: readonly Expected[], found: readonly Found[]): Score {
  const pairs = align(expected, found);
  const taken = new Set(pairs.map(([, attribution]) => attribution));
  const required = expected.filter(one => !one.optional);
  const matched = pairs.filter(([gold]) => !gold.optional);
  const denied = found.filter(one => one.stance === 'DENIES');
  const rightlyDenied = pairs.filter(([gold, one]) => gold.stance === 'DENIES' && one.stance === 'DENIES');
  const optionallyDenied = rightlyDenied.filter(([gold]) => gold.optional);
  return {
    expected: required.length,
    found: matched.length,
    extra: found.filter(one => !taken.has(one) && one.stance !== 'NONE' && !isRepeated(one, expected)).length,
    source: shareOf(pairs, ([gold, one]) => (gold.source === null ? null : sharesWord(gold.source, one.source))),
    cue: shareOf(pairs, ([gold, one]) => (gold.cue === null ? null : sharesWord(gold.cue, one.cue))),
    stance: shareOf(pairs, ([gold, one]) => gold.stance === one.stance),
    speaker: shareOf(pairs, ([gold, one]) => (gold.speakers.length === 0 ? null : isNamed(one.speaker, gold.speakers))),
    denialsExpected: required.filter(one => one.stance === 'DENIES').length,
    denialsFound: {
      right: rightlyDenied.length - optionallyDenied.length,
      of: denied.length - optionallyDenied.length,
    },
  };
}

export const noScore: Score = scoreOf([], []);

export function addScores(a: Score, b: Score): Score {
  return {
    expected: a.expected + b.expected,
    found: a.found + b.found,
    extra: a.extra + b.extra,
    source: addShares(a.source, b.source),
    cue: addShares(a.cue, b.cue),
    stance: addShares(a.stance, b.stance),
    speaker: addShares(a.speaker, b.speaker),
    denialsExpected: a.denialsExpected + b.denialsExpected,
    denialsFound: addShares(a.denialsFound, b.denialsFound),
  };
}

/** Precision, recall and their harmonic mean, each 0 where there is nothing to divide by. */
export function ratesOf(right: number, found: number, expected: number) {
  const precision = found === 0 ? 0 : right / found;
  const recall = expected === 0 ? 0 : right / expected;
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function align(expected: readonly Expected[], found: readonly Found[]): readonly (readonly [Expected, Found])[] {
  const candidates = expected
    .flatMap(gold => found.map(one => ({ gold, one, likeness: jaccard(gold.content, one.content) })))
    .filter(({ likeness }) => likeness >= alike)
    .sort((a, b) => b.likeness - a.likeness);
  const used = new Set<Expected | Found>();
  return candidates.flatMap(({ gold, one }) => {
    if (used.has(gold) || used.has(one)) return [];
    used.add(gold).add(one);
    return [[gold, one] as const];
  });
}

const isRepeated = (one: Found, expected: readonly Expected[]): boolean =>
  expected.some(gold => jaccard(gold.content, one.content) >= repeated);

/** The share of words, each as often as it occurs, that two texts have in common. */
export function jaccard(a: string, b: string): number {
  const left = wordsOf(a);
  const rest = wordsOf(b);
  const total = left.length + rest.length;
  let common = 0;
  for (const word of left) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    common += 1;
  }
  return total === 0 ? 0 : common / (total - common);
}

const smallWords = new Set(['the', 'a', 'an', 'of', 'to', 'in', 'on', 'at', 'for', 'and', 'by', 'with', 'that', 's']);
const titles = new Set(['the', 'a', 'an', 'of', 'mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'president', 'minister']);

function sharesWord(gold: string, found: string | null): boolean {
  const words = wordsOf(gold).filter(word => !smallWords.has(word));
  const there = new Set(wordsOf(found ?? ''));
  return (words.length > 0 ? words : wordsOf(gold)).some(word => there.has(word));
}

const isNamed = (name: string | null, names: readonly string[]): boolean =>
  name !== null && names.some(right => bare(right) === bare(name));

const bare = (name: string): string =>
  wordsOf(name)
    .filter(word => !titles.has(word))
    .join(' ');

const wordsOf = (text: string): string[] =>
  foldName(text)
    .split(' ')
    .filter(word => word !== '');

function shareOf<Item>(items: readonly Item[], test: (item: Item) => boolean | null): Share {
  const answers = items.map(test).filter(answer => answer !== null);
  return { right: answers.filter(answer => answer).length, of: answers.length };
}

const addShares = (a: Share, b: Share): Share => ({ right: a.right + b.right, of: a.of + b.of });
