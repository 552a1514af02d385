import type { Verdict } from '../domain/judgement.ts';
import { compareBodies } from './body-name.ts';
import { type Bearers, bodyFeatures, type Compared, type Feature, personFeatures } from './features.ts';
import { compareNames } from './person-name.ts';
import type { ProfileContent } from './profile.ts';

/** How far two profiles are one, and why. */
export interface Score {
  readonly verdict: Verdict;
  readonly score: number;
  readonly reasons: readonly string[];
  /** Something speaks against it, so that no chain may join the two. */
  readonly apart: boolean;
}

const SAME_FROM = 0.6;
const DIFFERENT_TO = 0.25;

/** Weighs every feature that holds; null where the names have nothing to do with each other. */
export const score = (a: ProfileContent, b: ProfileContent, bearers: Bearers): Score | null =>
  a.family === 'PERSON'
    ? weigh(personFeatures, { a, b, naming: compareNames(a, b), bearers })
    : weigh(bodyFeatures, { a, b, naming: compareBodies(a, b), bearers });

function weigh<Named>(features: readonly Feature<Named>[], compared: Compared<Named>): Score | null {
  if (compared.naming === null) return null;
  const held = features.filter(feature => feature.holds(compared));
  const sum = Math.round(held.reduce((total, feature) => total + feature.weight, 0) * 1000) / 1000;
  const verdict = sum >= SAME_FROM ? 'SAME' : sum <= DIFFERENT_TO ? 'DIFFERENT' : 'UNSURE';
  const apart = verdict !== 'SAME' && held.some(feature => feature.weight < 0);
  return { verdict, score: sum, reasons: held.map(feature => feature.reason), apart };
}
