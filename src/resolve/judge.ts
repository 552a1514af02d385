import { idOf } from '../domain/id.ts';
import type { Judgement } from '../domain/judgement.ts';
import { byText, groupBy } from '../domain/order.ts';
import type { StandingVerdicts } from '../domain/standing-verdicts.ts';
import type { Bearers } from './features.ts';
import type { Profile } from './profile.ts';
import { type Score, score } from './score.ts';

/** What the rules hold of two profiles. */
export interface Judged extends Score {
  readonly a: string;
  readonly b: string;
}

/** How many open questions one actor may raise. */
const QUESTIONS = 3;

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

/** The open questions between different actors, the strongest few of each, as judgements for people to settle. */
export function unsureBetween(
  compared: readonly Judged[],
  clusters: readonly (readonly string[])[],
  judged: StandingVerdicts,
): readonly Judgement[] {
  const clusterOf = new Map(clusters.flatMap(members => members.map(id => [id, members[0]!] as const)));
  const settled = new Set([...judged.same, ...judged.different].map(({ a, b }) => [a, b].sort(byText).join(' ')));
  const open = compared
    .filter(one => one.verdict === 'UNSURE' && clusterOf.get(one.a) !== clusterOf.get(one.b))
    .filter(one => !settled.has(`${one.a} ${one.b}`))
    .sort((x, y) => y.score - x.score || byText(x.a, y.a) || byText(x.b, y.b));
  const between = groupBy(open, one => [clusterOf.get(one.a)!, clusterOf.get(one.b)!].sort(byText).join(' '));
  const asked = new Map<string, number>();
  return [...between.values()].flatMap(([strongest]) => {
    const sides = [clusterOf.get(strongest!.a)!, clusterOf.get(strongest!.b)!];
    if (sides.some(side => (asked.get(side) ?? 0) >= QUESTIONS)) return [];
    for (const side of sides) asked.set(side, (asked.get(side) ?? 0) + 1);
    const { a, b, score, reasons } = strongest!;
    return {
      id: idOf('jud', 'ACTOR', a, b, 'RULE'),
      kind: 'ACTOR',
      a,
      b,
      verdict: 'UNSURE',
      score,
      reasons,
      by: 'RULE',
      at: null,
    };
  });
}
