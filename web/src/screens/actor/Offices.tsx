import { spokenRange } from '../../dates.ts';
import { ActorLink } from '../../parts/ActorLink.tsx';
import type { Profile } from './actor-types.ts';

interface OfficesProps {
  readonly heading: string;
  readonly offices: Profile['speaksFor']['edges'];
}

/** Who speaks for whom, in which office, and when the articles say so. */
export function Offices({ heading, offices }: OfficesProps) {
  if (offices.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <ul className="plain">
        {offices.map(({ node, role, from, to }) => (
          <li key={`${node.id} ${role} ${from}`}>
            <ActorLink actor={node} />
            {role && <span className="muted"> as {role}</span>}
            {from && <span className="report-where">told {spokenRange(from, to ?? from)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
