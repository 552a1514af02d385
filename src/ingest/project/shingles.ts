import type { Article } from '../../domain/article.ts';
import { foldName } from '../../domain/fold-name.ts';
import { findParagraphs } from '../../text/segment/find-paragraphs.ts';
import { findQuotations } from '../../text/segment/find-quotations.ts';

/** The runs of words of an article as hashes, sorted: all of them, those outside quotation marks, and those it begins with. */
export interface Shingles {
  readonly whole: Uint32Array;
  /** What an outlet writes itself: two that quote one speaker share the quotation, copies share this. */
  readonly told: Uint32Array;
  readonly lead: Uint32Array;
}

/** How many words stand together in a shingle. */
const RUN = 4;
/** The words outside quotation marks that count as the beginning. */
const LEAD = 60;
/** With fewer shingles outside its quotations an article is taken whole. */
const LEAST_TOLD = 8;

const kept = new WeakMap<Article, Shingles>();

/** The shingles of an article, made once for each. */
export function shinglesOf(article: Article): Shingles {
  const known = kept.get(article);
  if (known) return known;
  const shingles = made(article.text);
  kept.set(article, shingles);
  return shingles;
}

function made(text: string): Shingles {
  const words = wordsOf(text);
  const outside = wordsOf(outsideQuotations(text));
  const told = outside.length < LEAST_TOLD + RUN - 1 ? words : outside;
  return { whole: runsOf(words), told: runsOf(told), lead: runsOf(told.slice(0, LEAD)) };
}

function outsideQuotations(text: string): string {
  const quotations = findQuotations(text, findParagraphs(text));
  const starts = [0, ...quotations.map(quotation => quotation.end)];
  return starts.map((start, at) => text.slice(start, quotations[at]?.start)).join(' ');
}

const wordsOf = (text: string): readonly number[] =>
  foldName(text)
    .split(' ')
    .filter(word => word !== '')
    .map(hashOf);

/** All runs of words; the whole where it is shorter than one. */
function runsOf(words: readonly number[]): Uint32Array {
  const runs = new Set<number>();
  for (let at = 0; at <= Math.max(0, words.length - RUN); at += 1) {
    let hash = 17;
    for (let index = at; index < at + RUN && index < words.length; index += 1)
      hash = Math.imul(hash ^ words[index]!, 0x5bd1e995) ^ (hash >>> 13);
    runs.add(hash >>> 0);
  }
  return Uint32Array.from(runs).sort();
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
