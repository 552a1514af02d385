import { Link } from '../../router/Link.tsx';
import { statementPath } from '../../router/paths.ts';
import { kinshipWords, statusWords } from '../../words.ts';
import type { StatementSurroundings } from './statement-types.ts';

/** Statements that are near to this one and are not the same. */
export function Related({ related }: { readonly related: StatementSurroundings['related']['edges'] }) {
  if (related.length === 0) return null;
  return (
    <section className="related">
      <h2>Near to this, and not the same</h2>
      <ul>
        {related.map(({ relation, node }) => (
          <li key={node.id}>
            <Link to={statementPath(node.id)} data-row>
              {node.text}
            </Link>{' '}
            <span className="muted">
              {kinshipWords[relation]}; {statusWords[node.status]}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
