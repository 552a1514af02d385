import { spoken } from '../../dates.ts';
import { Link } from '../../router/Link.tsx';
import { actorPath } from '../../router/paths.ts';
import { type CoverageRow, copiesByOutlet, coverageByOutlet } from './coverage-by-outlet.ts';
import type { Said, StatementSurroundings } from './statement-types.ts';

const carried = ({ asserts, denies }: CoverageRow): string => {
  if (asserts > 0 && denies > 0) return 'both sides';
  return asserts > 0 ? 'asserts only' : 'denies only';
};

interface CoverageProps {
  readonly rows: StatementSurroundings['coverage'];
  /** All that was said; null where the page holds only a part of it, and copies cannot be counted. */
  readonly utterances: readonly Said[] | null;
}

/** Which outlets report which side. */
export function Coverage({ rows, utterances }: CoverageProps) {
  const copies = utterances && copiesByOutlet(utterances);
  return (
    <section id="coverage" className="coverage">
      <h2>Outlets</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section className="scrolls" tabIndex={0} aria-label="Outlets by side">
        <table>
          <thead>
            <tr>
              <th scope="col">Outlet</th>
              <th scope="col">First published</th>
              <th scope="col" className="count">
                ▲ articles
              </th>
              <th scope="col" className="count">
                ▼ articles
              </th>
              {copies && (
                <th scope="col" className="count">
                  copies
                </th>
              )}
              <th scope="col">Carries</th>
            </tr>
          </thead>
          <tbody>
            {coverageByOutlet(rows).map(row => (
              <tr key={row.id}>
                <th scope="row">{row.id ? <Link to={actorPath(row.id)}>{row.name}</Link> : row.name}</th>
                <td>{row.firstAt ? spoken(row.firstAt) : 'not told'}</td>
                <td className="count">{row.asserts}</td>
                <td className="count">{row.denies}</td>
                {copies && <td className="count">{copies.get(row.id) ?? 0}</td>}
                <td>{carried(row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
