import type { Verdict } from '../domain/judgement.ts';
import type { Claim } from './claim.ts';
import { features } from './features.ts';
import { cosine } from './similarity.ts';

/** How far two claims say the same, and why. */
export interface Score {
  readonly verdict: Verdict;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** From where on two claims say the same; below that people are asked, further down nothing is judged. */
const SAME_FROM = 0.66;
const UNSURE_FROM = 0.58;
/** A likeness below which no circumstance can help. */
const WORTH_WEIGHING = 0.35;

/** Weighs the likeness of meaning with every feature that holds; null where the two have nothing to do with each other. */
export function score(a: Claim, b: Claim): Score | null {
  const meaning = likeness(a, b);
  if (meaning < WORTH_WEIGHING) return null;
  const held = features.filter(feature => feature.holds(a, b));
  const sum = rounded(held.reduce((total, feature) => total + feature.weight, meaning));
  if (sum < UNSURE_FROM && !held.some(feature => feature.weight <= -0.3)) return null;
  const verdict = sum >= SAME_FROM ? 'SAME' : sum >= UNSURE_FROM ? 'UNSURE' : 'DIFFERENT';
  return { verdict, score: sum, reasons: [`meaning ${rounded(meaning)}`, ...held.map(feature => feature.reason)] };
}

/** The cosine of the sentence vectors; of the words where one has none. */
export const likeness = (a: Claim, b: Claim): number =>
  a.vector && b.vector ? cosine(a.vector, b.vector) : cosine(a.bag, b.bag);

const rounded = (value: number) => Math.round(value * 1000) / 1000;
