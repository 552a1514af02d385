import { useState } from 'react';
import type { PathsQuery } from '../../graphql/operations.ts';
import { Link } from '../../router/Link.tsx';
import { graphPath } from '../../router/paths.ts';
import { counted } from '../../words.ts';
import { Way } from './Way.tsx';

const few = 10;
export const mostDrawn = 20;
/** The server tells of at most this many. */
const most = 100;

/** Over what ways lead: their ends first, then what is on each. */
export const idsOn = ({ paths }: PathsQuery): readonly string[] => [
  ...new Set([
    ...paths.flatMap(({ nodes }) => [nodes[0]!.id, nodes.at(-1)!.id]),
    ...paths.flatMap(({ nodes }) => nodes.map(({ id }) => id)),
  ]),
];

/** The ways that were found, which all are of one length. */
export function Ways({ answer }: { readonly answer: PathsQuery }) {
  const { paths } = answer;
  const [hasAll, setAll] = useState(false);
  const shown = hasAll ? paths : paths.slice(0, few);
  const ids = idsOn(answer);
  return (
    <>
      <p className="path-sum">
        <strong>
          {counted(paths.length, 'way')}
          {paths.length === most && ' or more'}
        </strong>{' '}
        of {counted(paths[0]!.length, 'step')}, the shortest there are ·{' '}
        <Link to={graphPath(ids.slice(0, mostDrawn))}>
          Draw {ids.length > mostDrawn ? 'the first of them' : 'them'} <kbd>g</kbd>
        </Link>
      </p>
      <ol className="ways">
        {shown.map((way, index) => (
          <Way key={way.nodes.map(({ id }) => id).join(' ')} way={way} place={index + 1} />
        ))}
      </ol>
      {shown.length < paths.length && (
        <button type="button" data-row onClick={() => setAll(true)}>
          {counted(paths.length - shown.length, 'more way')}
        </button>
      )}
    </>
  );
}
