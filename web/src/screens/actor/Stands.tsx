import { spoken } from '../../dates.ts';
import type { Stance } from '../../graphql/operations.ts';
import { BackToStart } from '../../parts/BackToStart.tsx';
import { changed, useAddress } from '../../router/address.ts';
import { Link } from '../../router/Link.tsx';
import { statementPath } from '../../router/paths.ts';
import { counted, manner, stanceSigns, statusWords } from '../../words.ts';
import type { Profile, Stand } from './actor-types.ts';

interface StandsProps {
  readonly stances: Profile['stances'];
  readonly name: string;
}

/** On which side of what an actor stands, the latest first on both. */
export function Stands({ stances, name }: StandsProps) {
  const address = useAddress();
  const { edges, pageInfo } = stances;
  const of = (stance: Stance) => latestOf(edges.filter(stand => stand.stance === stance));
  return (
    <>
      <div className="sides">
        <StandsOnSide
          stance="ASSERTS"
          heading="Asserts"
          stands={of('ASSERTS')}
          nothing={`${name} asserts nothing here.`}
        />
        <StandsOnSide stance="DENIES" heading="Denies" stands={of('DENIES')} nothing={`${name} denies nothing here.`} />
      </div>
      {pageInfo.hasNextPage && (
        <p>
          <Link to={changed(address, { after: pageInfo.endCursor })} toTop className="button" data-row>
            What was said before
          </Link>
        </p>
      )}
      <BackToStart label="Back to the latest" />
    </>
  );
}

/** The last time that each statement was spoken of. */
const latestOf = (stands: readonly Stand[]): readonly Stand[] =>
  stands.filter(({ node }, index) => stands.findIndex(other => other.node.id === node.id) === index);

interface StandsOnSideProps {
  readonly stance: Extract<Stance, 'ASSERTS' | 'DENIES'>;
  readonly heading: string;
  readonly stands: readonly Stand[];
  readonly nothing: string;
}

const StandsOnSide = ({ stance, heading, stands, nothing }: StandsOnSideProps) => (
  <section id={stance.toLowerCase()} className={`side side-${stance.toLowerCase()}`}>
    <h2>
      <span aria-hidden="true">{stanceSigns[stance]}</span> {heading}{' '}
      <span className="total">{counted(stands.length, 'statement')}</span>
    </h2>
    {stands.length === 0 && <p className="muted">{nothing}</p>}
    <ul className="stands">
      {stands.map(stand => (
        <li key={stand.node.id}>
          <Link to={statementPath(stand.node.id)} className="stand-text" data-row>
            {stand.node.text}
          </Link>
          <p className="report-where">{tellOf(stand)}</p>
        </li>
      ))}
    </ul>
  </section>
);

const tellOf = ({ stance, act, denialKind, saidAt, utteranceCount, outletCount, node }: Stand): string =>
  [
    saidAt ? `said ${spoken(saidAt)}` : 'day not told',
    manner(stance, act, denialKind),
    utteranceCount > 1 ? counted(utteranceCount, 'time') : null,
    outletCount > 1 ? counted(outletCount, 'outlet') : null,
    statusWords[node.status],
  ]
    .filter(Boolean)
    .join(' · ');
