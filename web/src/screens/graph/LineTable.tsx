import { spokenRange } from '../../dates.ts';
import { isSide, relationWords } from '../../relations.ts';
import { counted, stanceSigns } from '../../words.ts';
import type { Drawing, DrawnLine } from './drawing.ts';
import type { KnownGraph } from './known-graph.ts';
import { LineSwatch } from './Swatch.tsx';

interface LineTableProps {
  readonly drawing: Drawing;
  readonly known: KnownGraph;
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

/** All connections that are drawn. */
export const LineTable = ({ drawing, known, chosen, onChoose }: LineTableProps) => (
  <div className="graph-table">
    <h2>
      How they are connected <span className="total">{counted(drawing.lines.length, 'connection')}</span>
    </h2>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
    <section className="scrolls" tabIndex={0} aria-label="Connections">
      <table id="graph-lines">
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">How</th>
            <th scope="col">What or whom</th>
            <th scope="col">When</th>
            <th scope="col">
              <span className="unseen">Sentences</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {drawing.lines.map(line => (
            <tr key={line.key} className={line.key === chosen ? 'graph-row-chosen' : undefined} data-line={line.key}>
              <td>{known.nodes.get(line.from)?.name}</td>
              <td className="graph-relation">
                <LineSwatch relation={line.relation} /> <RelationWords line={line} />
              </td>
              <td>{known.nodes.get(line.to)?.name}</td>
              <td>{line.first && spokenRange(line.first, line.last ?? line.first)}</td>
              <td>
                <button type="button" className="quiet" onClick={() => onChoose(line.key)}>
                  Sentences
                  <span className="unseen">
                    {' '}
                    of {known.nodes.get(line.from)?.name} and {known.nodes.get(line.to)?.name}
                  </span>
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </div>
);

export const RelationWords = ({ line: { relation, count } }: { readonly line: DrawnLine }) => (
  <span className={isSide(relation) ? `${relation.toLowerCase()}-ink` : undefined}>
    {isSide(relation) && <span aria-hidden="true">{stanceSigns[relation]} </span>}
    {relationWords[relation][0]}
    {count > 1 && ` ${count}×`}
  </span>
);
