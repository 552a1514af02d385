import { ActorLink } from '../../parts/ActorLink.tsx';
import { Link } from '../../router/Link.tsx';
import { pathPath } from '../../router/paths.ts';
import { counted } from '../../words.ts';
import type { Profile } from './actor-types.ts';

interface OpponentsProps {
  /** Whose opponents they are. */
  readonly of: string;
  readonly opponents: Profile['opponents']['edges'];
}

/** Who takes the other side, on most statements first. */
export function Opponents({ of, opponents }: OpponentsProps) {
  if (opponents.length === 0) return null;
  return (
    <section>
      <h2>On the other side</h2>
      <ul className="plain">
        {opponents.map(({ node, statementCount }) => (
          <li key={node.id}>
            <ActorLink actor={node} /> <span className="muted">on {counted(statementCount, 'statement')}</span>{' '}
            <Link to={pathPath(of, node.id)} className="opponent-ways">
              sentences<span className="unseen"> between this actor and {node.name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
