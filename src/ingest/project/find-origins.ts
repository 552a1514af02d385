import type { Article } from '../../domain/article.ts';
import { cluster, type Tie } from '../../domain/cluster.ts';
import { foldName } from '../../domain/fold-name.ts';
import { byText } from '../../domain/order.ts';

/** How many words stand together in a shingle. */
const SHINGLE = 5;
/** The share of the shorter text's shingles that makes two articles copies. */
const COPIED = 0.5;
/** Of a long text every so many-th shingle is looked up; copies share far more than one. */
const SAMPLE = 4;
const LONG = 120;
/** Texts with fewer shingles are copies only where they are equal. */
const SHORTEST = 8;
/** Where a shingle stands in many articles, each is compared with as many that follow. */
const NEIGHBOURS = 20;

/** The id of the earliest article with the same text, for each article: wire copies, light rewrites, the same put up again. */
export function findOrigins(articles: readonly Article[]): ReadonlyMap<string, string> {
  const byAge = [...articles].sort(byPublication);
  const shingles = byAge.map(article => shinglesOf(article.text));
  const groups = cluster({
    nodes: byAge.map(article => article.id),
    same: copiesAmong(byAge, shingles),
    different: [],
    judged: { same: [], different: [] },
  });
  const age = new Map(byAge.map((article, at) => [article.id, at]));
  return new Map(
    groups.flatMap(ids => {
      const earliest = ids.reduce((a, b) => (age.get(a)! <= age.get(b)! ? a : b));
      return ids.map(id => [id, earliest] as const);
    }),
  );
}

/** What has no date counts as the latest, so that it never passes for the origin of what has one. */
const byPublication = (a: Article, b: Article) =>
  byText(a.publishedAt ?? '9999', b.publishedAt ?? '9999') || byText(a.id, b.id);

function copiesAmong(articles: readonly Article[], shingles: readonly ReadonlySet<number>[]): readonly Tie[] {
  const holders = new Map<number, number[]>();
  shingles.forEach((own, index) => {
    for (const shingle of own) {
      if (own.size > LONG && shingle % SAMPLE !== 0) continue;
      const list = holders.get(shingle);
      if (list) list.push(index);
      else holders.set(shingle, [index]);
    }
  });
  const compared = new Set<number>();
  const ties: Tie[] = [];
  for (const list of holders.values())
    list.forEach((one, at) => {
      for (const other of list.slice(at + 1, at + 1 + NEIGHBOURS)) {
        const pair = one * articles.length + other;
        if (compared.has(pair)) continue;
        compared.add(pair);
        const score = containment(shingles[one]!, shingles[other]!);
        if (score >= COPIED) ties.push({ a: articles[one]!.id, b: articles[other]!.id, score });
      }
    });
  return ties;
}

function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of short) if (long.has(shingle)) shared += 1;
  if (short.size < SHORTEST) return short.size === shared && long.size === shared ? 1 : 0;
  return Math.round((shared / short.size) * 1000) / 1000;
}

/** The hashes of all runs of five words, and of the whole where it is shorter. */
function shinglesOf(text: string): ReadonlySet<number> {
  const words = foldName(text).split(' ').map(hashOf);
  const shingles = new Set<number>();
  const last = Math.max(0, words.length - SHINGLE);
  for (let at = 0; at <= last; at += 1) {
    let hash = 17;
    for (const word of words.slice(at, at + SHINGLE)) hash = Math.imul(hash ^ word, 0x5bd1e995) ^ (hash >>> 13);
    shingles.add(hash >>> 0);
  }
  return shingles;
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
