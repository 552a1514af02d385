import type { Verdict } from '../domain/judgement.ts';
import { type Bearers, bodyFeatures, type Feature, personFeatures } from './features.ts';
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

/** Weighs every feature that holds; null where nothing speaks for the two being one. */
export function score(a: ProfileContent, b: ProfileContent, bearers: Bearers): Score | null {
  const held = featuresOf(a).filter(feature => feature.holds(a, b, bearers));
  if (!held.some(feature => feature.naming)) return null;
  const sum = Math.round(held.reduce((total, feature) => total + feature.weight, 0) * 1000) / 1000;
  const verdict = sum >= SAME_FROM ? 'SAME' : sum <= DIFFERENT_TO ? 'DIFFERENT' : 'UNSURE';
  const apart = verdict !== 'SAME' && held.some(feature => feature.weight < 0);
  return { verdict, score: sum, reasons: held.map(feature => feature.reason), apart };
}

const featuresOf = (profile: ProfileContent): readonly Feature[] =>
  profile.family === 'PERSON' ? personFeatures : bodyFeatures;
