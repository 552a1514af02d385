import type { PathsQuery } from '../../graphql/operations.ts';
import { EvidenceLine } from '../../parts/EvidenceLine.tsx';
import { StanceMark } from '../../parts/StanceMark.tsx';
import { isSide, relationWords } from '../../relations.ts';
import { Link } from '../../router/Link.tsx';
import { actorPath, statementPath } from '../../router/paths.ts';
import { counted } from '../../words.ts';

type OneWay = PathsQuery['paths'][number];
type Hop = OneWay['hops'][number];
type PathNode = OneWay['nodes'][number];

interface WayProps {
  readonly way: OneWay;
  readonly place: number;
}

/** One way: whom and what it leads over, with the best sentence of each step. */
export const Way = ({ way: { nodes, hops }, place }: WayProps) => (
  <li className="way">
    <h2 className="unseen">Way {place}</h2>
    <ol>
      {nodes.map((node, index) => (
        <li key={node.id}>
          <p className="way-node">
            <NodeLink node={node} />
          </p>
          {hops[index] && <HopStep hop={hops[index]} />}
        </li>
      ))}
    </ol>
  </li>
);

function NodeLink({ node }: { readonly node: PathNode }) {
  if (node.__typename === 'Statement') return <Link to={statementPath(node.id)}>{node.text}</Link>;
  if (node.__typename === 'Place') return <>{node.name}</>;
  if ('name' in node) return <Link to={actorPath(node.id)}>{node.name}</Link>;
  return <>{'text' in node ? node.text : node.id}</>;
}

function HopStep({ hop: { relation, isBackward, connectionCount, evidence } }: { readonly hop: Hop }) {
  const words = relationWords[relation][isBackward ? 1 : 0];
  return (
    <div className={`way-hop way-${relation.toLowerCase()}`}>
      <p>
        {isSide(relation) ? <StanceMark stance={relation} words={words} /> : <span className="way-words">{words}</span>}
        {connectionCount > 1 && <span className="muted"> the latest of {counted(connectionCount, 'connection')}</span>}
      </p>
      {evidence ? (
        <EvidenceLine evidence={evidence} />
      ) : (
        <p className="muted way-silent">No single sentence says so: it follows from what was said.</p>
      )}
    </div>
  );
}
