import type { Claim } from './claim.ts';
import { countShared } from './company.ts';
import { otherDay } from './features.ts';
import { meanTheSame } from './lexicon/synonyms.ts';
import { disputes, measures, type Sign, standings, voices } from './odds.ts';
import { cosine } from './similarity.ts';
import { disputedOf, standingOf, voicedOf } from './told.ts';

/** How many words of the company tell as much as more would, and how many telling words of a claim. */
const [COMPANY, WORDS] = [6, 4];

const odds: Readonly<Record<Sign, number>> = { ...measures, ...standings, ...voices, ...disputes };
const mostOf = (exclusive: Readonly<Record<string, number>>) => Math.max(0, ...Object.values(exclusive));

/** The likeness of meaning below which nothing else makes two claims so likely to say the same. */
export const leastMeaningFor = (likely: number): number => {
  const others = measures.SHARED_WORDS + measures.COMPANY + mostOf(standings) + mostOf(voices) + mostOf(disputes);
  return (Math.log(likely / (1 - likely)) - measures.ALWAYS - others) / measures.MEANING;
};

/** How likely two claims say the same, from 0 to 1, in thousandths. */
export function likelihood(a: Claim, b: Claim): number {
  let sum = 0;
  weigh(a, b, (sign, extent) => {
    sum += odds[sign] * extent;
  });
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}

/** Tells each sign for or against two claims saying the same, and how far it holds: from 0 to 1, a likeness from -1. */
export function weigh(a: Claim, b: Claim, tell: (sign: Sign, extent: number) => void): void {
  tell('ALWAYS', 1);
  tell('MEANING', likeness(a, b));
  tell('SHARED_WORDS', sharedWords(a, b));
  tell('TELLING_WORDS', Math.min(WORDS, a.stems.length, b.stems.length) / WORDS);
  tell('COMPANY', Math.min(COMPANY, countShared(a.company, b.company)) / COMPANY);
  const standing = standingOf(a.told, b.told);
  if (standing !== null) tell(standing, 1);
  const voiced = voicedOf(a.told, b.told);
  if (voiced !== null) tell(voiced, 1);
  const disputed = disputedOf(a.told, b.told);
  if (disputed !== null) tell(disputed, 1);
  if (otherDay(a, b)) tell('OTHER_DAY', 1);
}

/** The cosine of the sentence vectors; of the words where one has none. */
export const likeness = (a: Claim, b: Claim): number =>
  a.vector && b.vector ? cosine(a.vector, b.vector) : cosine(a.bag, b.bag);

/** The share of telling words that both have, names left out: two claims about the same people may have nothing else in common. */
export function sharedWords(a: Claim, b: Claim): number {
  const [short, long] = a.stems.length <= b.stems.length ? [a.stems, b.stems] : [b.stems, a.stems];
  const shared = short.filter(stem => long.some(other => meanTheSame(stem, other))).length;
  return shared === 0 ? 0 : shared / Math.sqrt(short.length * long.length);
}
