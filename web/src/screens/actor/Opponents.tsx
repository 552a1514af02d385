import { ActorLink } from '../../parts/ActorLink.tsx';
import { counted } from '../../words.ts';
import type { Profile } from './actor-types.ts';

/** Who takes the other side, on most statements first. */
export function Opponents({ opponents }: { readonly opponents: Profile['opponents']['edges'] }) {
  if (opponents.length === 0) return null;
  return (
    <section>
      <h2>On the other side</h2>
      <ul className="plain">
        {opponents.map(({ node, statementCount }) => (
          <li key={node.id}>
            <ActorLink actor={node} /> <span className="muted">on {counted(statementCount, 'statement')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
