import { Link } from '../../router/Link.tsx';
import { counted } from '../../words.ts';
import type { Acts } from './acts.ts';
import type { Drawing, DrawnNode } from './drawing.ts';
import { pageOf } from './GraphShown.tsx';
import { nodeLooks } from './look.ts';
import { NodeSwatch } from './Swatch.tsx';

interface NodeTableProps {
  readonly drawing: Drawing;
  readonly chosen: string | null;
  readonly acts: Acts;
}

/** All nodes that are drawn. */
export const NodeTable = ({ drawing, chosen, acts }: NodeTableProps) => (
  <div className="graph-table">
    <h2>
      Who and what is drawn <span className="total">{counted(drawing.nodes.length, 'node')}</span>
    </h2>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
    <section className="scrolls" tabIndex={0} aria-label="Nodes">
      <table id="graph-nodes">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Kind</th>
            <th scope="col" className="count">
              Connections
            </th>
            <th scope="col" className="count">
              Not drawn
            </th>
            <th scope="col">
              <span className="unseen">What to do</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {drawing.nodes.map(node => (
            <NodeRow key={node.id} node={node} isChosen={node.id === chosen} acts={acts} />
          ))}
        </tbody>
      </table>
    </section>
  </div>
);

interface NodeRowProps {
  readonly node: DrawnNode;
  readonly isChosen: boolean;
  readonly acts: Acts;
}

function NodeRow({ node, isChosen, acts }: NodeRowProps) {
  const { id, name, kind, lineCount, hiddenCount } = node;
  const page = pageOf(node);
  const choose = () => acts.choose(id);
  return (
    <tr className={isChosen ? 'graph-row-chosen' : undefined} data-node={id}>
      <th scope="row">
        <NodeSwatch kind={kind} />{' '}
        {page ? (
          <Link to={page} data-row onFocus={choose}>
            {name}
          </Link>
        ) : (
          <button type="button" className="quiet" data-row onFocus={choose} onClick={choose}>
            {name}
          </button>
        )}
      </th>
      <td>{nodeLooks[kind].words}</td>
      <td className="count">{lineCount}</td>
      <td className="count">{hiddenCount > 0 ? `+${hiddenCount}` : ''}</td>
      <td className="graph-row-acts">
        {hiddenCount > 0 && (
          <button type="button" className="quiet" onClick={() => acts.expand(id)}>
            Expand<span className="unseen"> {name}</span>
          </button>
        )}
        {(acts.shares.get(id) ?? 0) > 0 && (
          <button type="button" className="quiet" onClick={() => acts.collapse(id)}>
            Collapse<span className="unseen"> {name}</span>
          </button>
        )}
      </td>
    </tr>
  );
}
