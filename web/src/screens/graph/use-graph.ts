import { useMemo } from 'react';
import { neighbourhood } from '../../graphql/operations.ts';
import type { Asked } from '../../graphql/use-answer.ts';
import { useAnswers } from '../../graphql/use-answers.ts';
import { share } from './chosen-nodes.ts';
import { type KnownGraph, knownGraph, type Told } from './known-graph.ts';
import { type Step, sharesOf } from './steps.ts';

/** How many of the expanded are asked about together, and of how many things it is told how they are connected. */
const mostTogether = 20;
const mostNear = 400;

/**
 * Asks for the neighbours of each thing that is expanded and, where they are several, for all of them together, by
 * which it becomes known how the neighbours of one are connected with those of another.
 */
export function useGraph(starts: readonly string[], steps: readonly Step[]) {
  const shares = [...sharesOf(starts, steps)];
  const centres = shares.map(([id]) => id);
  const variables = [
    ...shares.map(([id, count]) => ({ ids: [id], depth: 1, limit: 1 + Math.max(1, count) * share })),
    ...(centres.length > 1 ? [{ ids: centres.slice(0, mostTogether), depth: 1, limit: mostNear }] : []),
  ];
  const asked = useAnswers(neighbourhood, variables);
  const { data } = asked;
  const all = centres.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answers are the same array as long as they are the same.
  const known = useMemo(
    () =>
      data &&
      knownGraph(
        data.flatMap((answer, index): readonly Told[] => (answer ? [{ centre: centres[index] ?? null, answer }] : [])),
      ),
    [data, all],
  );
  const graph: Asked<KnownGraph> = { ...asked, data: known };
  return { graph, variables: variables.at(-1) ?? {} };
}
