import { lazily } from '../../parts/lazily.tsx';
import { ReadersNotice } from '../../parts/ReadersNotice.tsx';
import { changed, useAddress } from '../../router/address.ts';
import { Link } from '../../router/Link.tsx';
import { statementPath } from '../../router/paths.ts';
import { kinshipWords, statusWords } from '../../words.ts';
import type { StatementSurroundings } from './statement-types.ts';

const NearStatements = lazily(() => import('../../parts/judging/NearStatements.tsx').then(part => part.NearStatements));

interface RelatedProps {
  /** The statement that they are near to. */
  readonly id: string;
  readonly related: StatementSurroundings['related']['edges'];
}

/** Statements that are near to this one and are not the same; the one that the address names is open to be judged. */
export function Related({ id, related }: RelatedProps) {
  const address = useAddress();
  const opened = address.params.get('judge');
  if (related.length === 0 && opened === null) return null;
  return (
    <section className="related">
      <h2>Near to this, and not the same</h2>
      <ReadersNotice />
      <ul>
        {related.map(({ relation, node }) => (
          <li key={node.id}>
            <Link to={statementPath(node.id)} data-row>
              {node.text}
            </Link>{' '}
            <span className="muted">
              {kinshipWords[relation]}; {statusWords[node.status]}
            </span>{' '}
            <Link
              to={changed(address, { judge: node.id })}
              replace
              className="related-judge"
              aria-current={opened === node.id || undefined}
              data-row
            >
              compare and judge<span className="unseen"> {node.text}</span>
            </Link>
          </li>
        ))}
      </ul>
      {opened !== null && opened !== id && <NearStatements key={`${id} ${opened}`} id={id} otherId={opened} />}
    </section>
  );
}
