import { type DashboardQuery, dashboard } from '../../graphql/operations.ts';
import { useAnswer } from '../../graphql/use-answer.ts';
import { Answered } from '../../parts/Answered.tsx';
import { SideCount } from '../../parts/SideCount.tsx';
import { Timeline } from '../../parts/Timeline.tsx';
import { Link } from '../../router/Link.tsx';
import { actorPath } from '../../router/paths.ts';
import { Choices } from './Choices.tsx';

interface FacetsProps {
  /** Whether the list has had its turn: what is counted over the whole graph takes longer, and must not hold it up. */
  readonly isTurn: boolean;
}

/** By what the disputes can be narrowed: the days, the speakers, the outlets. */
export function Facets({ isTurn }: FacetsProps) {
  const said = useAnswer(dashboard, isTurn ? { interval: 'DAY' } : null);
  return (
    <aside className="facets" aria-label="Narrow the disputes">
      <Answered asked={said}>
        {({ timeline, actors, outlets }) => (
          <>
            <section>
              <h2>When</h2>
              <Timeline label="All that was asserted and denied, by day" periods={timeline} />
            </section>
            <Choices name="by" heading="Who takes a side" choices={actors.map(choiceOf)} />
            <Choices name="outlet" heading="Which outlet reports" choices={outlets.map(choiceOf)} />
            <p className="muted">▲ ▼ count all that was asserted and denied, disputed or not.</p>
          </>
        )}
      </Answered>
    </aside>
  );
}

const choiceOf = ({ key, node, assertionCount, denialCount }: DashboardQuery['actors'][number]) => ({
  id: key,
  name: node && 'name' in node ? node.name : key,
  counts: (
    <Link to={actorPath(key)} className="choice-counts">
      <SideCount stance="ASSERTS" count={assertionCount} /> <SideCount stance="DENIES" count={denialCount} />
    </Link>
  ),
});
