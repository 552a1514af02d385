import { useMemo } from 'react';
import { neighbourhood } from '../../graphql/operations.ts';
import { Answered } from '../../parts/Answered.tsx';
import { useAbout } from '../../parts/about.ts';
import { Missing } from '../../parts/Missing.tsx';
import { Screen } from '../../parts/Screen.tsx';
import { useAddress } from '../../router/address.ts';
import { GraphShown } from './GraphShown.tsx';
import { NothingChosen } from './NothingChosen.tsx';
import { startsIn, stepsIn } from './steps.ts';
import { useGraph } from './use-graph.ts';
import '../../styles/chooser.css';
import '../../styles/graph.css';

/** Things and how they are connected, drawn and as a table. */
export function Graph() {
  const { params } = useAddress();
  const search = params.toString();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words of the address are what it holds.
  const [starts, steps] = useMemo(() => [startsIn(params), stepsIn(params)], [search]);
  const { graph, variables } = useGraph(starts, steps);
  useAbout(starts);
  const title = starts.length === 0 ? 'Graph' : graph.data && titleOf(starts, id => graph.data?.nodes.get(id)?.name);
  return (
    <Screen title={title} query={neighbourhood.text} variables={variables}>
      {starts.length === 0 ? (
        <NothingChosen />
      ) : (
        <Answered asked={graph}>
          {known =>
            starts.some(id => known.nodes.has(id)) ? (
              <GraphShown known={known} starts={starts} steps={steps} isGrowing={graph.isAsking} />
            ) : graph.isAsking ? null : (
              <Missing what="There is nothing to draw" />
            )
          }
        </Answered>
      )}
    </Screen>
  );
}

function titleOf(starts: readonly string[], nameOf: (id: string) => string | undefined): string {
  const names = starts.flatMap(id => nameOf(id) ?? []);
  return names.length === 0
    ? 'Graph'
    : `Graph of ${names[0]}${names.length > 1 ? ` and ${names.length - 1} more` : ''}`;
}
