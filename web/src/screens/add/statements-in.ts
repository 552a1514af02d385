import type { Outcome } from './desk.ts';

/** A statement with how often some articles assert and deny it. */
export interface Spoken {
  readonly id: string;
  readonly text: string;
  readonly asserts: number;
  readonly denies: number;
}

const mostShown = 12;

/** The statements of some articles, those with both sides first, then those most spoken of. */
export function statementsIn(outcomes: readonly Outcome[]): {
  readonly statements: readonly Spoken[];
  readonly more: number;
} {
  const all = new Map<string, Spoken>();
  for (const { stance, statement } of outcomes.flatMap(({ article }) => article?.attributions.nodes ?? [])) {
    if (!statement || stance === 'NONE') continue;
    const { asserts, denies } = all.get(statement.id) ?? { asserts: 0, denies: 0 };
    const [more, less] = stance === 'ASSERTS' ? [1, 0] : [0, 1];
    all.set(statement.id, { ...statement, asserts: asserts + more!, denies: denies + less! });
  }
  const ranked = [...all.values()].sort((one, other) => weightOf(other) - weightOf(one));
  return { statements: ranked.slice(0, mostShown), more: Math.max(0, ranked.length - mostShown) };
}

const weightOf = ({ asserts, denies }: Spoken): number => Math.min(asserts, denies) * 1_000 + asserts + denies;
