import { spokenRange } from '../../dates.ts';
import {
  type DisputeListQuery,
  type DisputeListQueryVariables,
  disputeList,
  type StatsQuery,
  stats,
} from '../../graphql/operations.ts';
import { useAnswer } from '../../graphql/use-answer.ts';
import { Answered } from '../../parts/Answered.tsx';
import { useAbout } from '../../parts/about.ts';
import { BackToStart } from '../../parts/BackToStart.tsx';
import { Export } from '../../parts/export/Export.tsx';
import { Screen } from '../../parts/Screen.tsx';
import { TourOffer } from '../../parts/tour/TourOffer.tsx';
import { type Address, changed, useAddress } from '../../router/address.ts';
import { Link } from '../../router/Link.tsx';
import { counted } from '../../words.ts';
import { DisputeFilter } from './DisputeFilter.tsx';
import { DisputeRow } from './DisputeRow.tsx';
import { disputeVariables, isNarrowed } from './dispute-variables.ts';
import { EmptyGraph } from './EmptyGraph.tsx';
import { Facets } from './Facets.tsx';

/** Of how many disputes the graph is drawn at once. */
const mostDrawn = 8;

/** The front page: statements with people on both sides, those on which both have spoken most first. */
export function Disputes() {
  const address = useAddress();
  const variables = disputeVariables(address);
  const disputes = useAnswer(disputeList, variables, 'disputes');
  const held = useAnswer(stats, {});
  useAbout(disputes.data?.disputes.nodes.slice(0, mostDrawn).map(({ id }) => id) ?? []);
  const count = disputes.data?.disputes.totalCount ?? 0;
  const holdsNothing = held.data?.stats.articles === 0;
  return (
    <Screen
      title="Disputes"
      query={disputeList.text}
      variables={variables}
      saving={count > 0 && <Saving count={count} variables={variables} />}
    >
      <div className="screen-head">
        <h1>
          Disputed statements {disputes.data && <span className="total">{disputes.data.disputes.totalCount}</span>}
        </h1>
        {held.data && !holdsNothing && <Held stats={held.data.stats} />}
        {disputes.data && disputes.data.disputes.nodes.length > 0 && <TourOffer />}
      </div>
      {holdsNothing ? (
        <EmptyGraph />
      ) : (
        <div className="disputes">
          <div>
            <DisputeFilter key={address.params.get('q') ?? ''} />
            <Answered asked={disputes}>{answer => <DisputeRows answer={answer} address={address} />}</Answered>
          </div>
          <Facets isTurn={disputes.data !== undefined || disputes.error !== undefined} />
        </div>
      )}
    </Screen>
  );
}

interface SavingProps {
  readonly count: number;
  readonly variables: DisputeListQueryVariables;
}

const Saving = ({ count, variables }: SavingProps) => (
  <Export
    key={JSON.stringify(variables)}
    what={counted(count, 'disputed statement')}
    load={() => import('./disputes-listing.ts').then(({ disputesListing }) => disputesListing(variables))}
  />
);

const Held = ({ stats: { articles, statements, actors } }: { readonly stats: StatsQuery['stats'] }) => (
  <p className="muted">
    {counted(articles, 'article')} read · {counted(statements, 'statement')} asserted or denied ·{' '}
    {counted(actors, 'actor')}
  </p>
);

interface DisputeRowsProps {
  readonly answer: DisputeListQuery;
  readonly address: Address;
}

function DisputeRows({ answer, address }: DisputeRowsProps) {
  const { nodes, pageInfo } = answer.disputes;
  if (nodes.length === 0) return <NoDispute address={address} />;
  return (
    <>
      <ol className="dispute-list">
        {nodes.map(dispute => (
          <DisputeRow key={dispute.id} dispute={dispute} />
        ))}
      </ol>
      {pageInfo.hasNextPage && (
        <p>
          <Link to={changed(address, { after: pageInfo.endCursor })} toTop className="button" data-row>
            More disputes
          </Link>
        </p>
      )}
      <BackToStart label="Back to the first" />
    </>
  );
}

function NoDispute({ address }: { readonly address: Address }) {
  if (!isNarrowed(address)) {
    return <p className="notice">Nobody contradicts anybody yet: each statement has speakers on one side only.</p>;
  }
  const { from, to } = Object.fromEntries(address.params);
  return (
    <p className="notice">
      No dispute is left{from && to ? ` of ${spokenRange(from, to)}` : ''} with what was chosen.{' '}
      <Link to="/">Show all</Link>
    </p>
  );
}
