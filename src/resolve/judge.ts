import type { Bearers } from './features.ts';
import type { Profile } from './profile.ts';
import { type Score, score } from './score.ts';

/** What the rules hold of two profiles. */
export interface Judged extends Score {
  readonly a: string;
  readonly b: string;
}

/** Compares two profiles of one family; null where nothing speaks for their being one. */
export function judge(a: Profile, b: Profile, bearers: Bearers): Judged | null {
  const [x, y] = a.id < b.id ? [a, b] : [b, a];
  const found = byKey(x, y) ?? score(x, y, bearers);
  return found && { ...found, a: x.id, b: y.id };
}

/** Governments are told apart by country, groups by description and country, places by name and country. */
function byKey(a: Profile, b: Profile): Score | null {
  if (a.family === 'PERSON' || a.family === 'BODY') return null;
  const otherCountry = a.country !== null && b.country !== null && a.country !== b.country;
  if (otherCountry) return { verdict: 'DIFFERENT', score: 0, reasons: ['other country'], apart: true };
  if (JSON.stringify([a.words, a.bodies, a.country]) === JSON.stringify([b.words, b.bodies, b.country]))
    return { verdict: 'SAME', score: 1, reasons: ['same description and country'], apart: false };
  if (a.family === 'PLACE') return { verdict: 'SAME', score: 0.6, reasons: ['same name'], apart: false };
  return { verdict: 'UNSURE', score: 0.4, reasons: ['same description'], apart: true };
}
