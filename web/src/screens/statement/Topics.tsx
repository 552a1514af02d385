import { Link } from '../../router/Link.tsx';
import { actorPath } from '../../router/paths.ts';
import type { StatementSides } from './statement-types.ts';

/** Whom and what a statement is about. */
export function Topics({ about }: { readonly about: StatementSides['about']['edges'] }) {
  const named = about.flatMap(({ node }) => ('name' in node ? [node] : []));
  const unique = [...new Map(named.map(one => [one.name, one])).values()];
  if (unique.length === 0) return null;
  return (
    <p className="muted">
      About{' '}
      {unique.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          {id.startsWith('act_') ? <Link to={actorPath(id)}>{name}</Link> : name}
        </span>
      ))}
    </p>
  );
}
