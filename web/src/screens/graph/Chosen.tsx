import { Link } from '../../router/Link.tsx';
import { pathPath } from '../../router/paths.ts';
import { counted } from '../../words.ts';
import type { Acts } from './acts.ts';
import type { Drawing, DrawnNode } from './drawing.ts';
import { pageOf } from './GraphShown.tsx';
import type { KnownGraph } from './known-graph.ts';
import { LineSentences } from './LineSentences.tsx';
import { nodeLooks } from './look.ts';
import { NodeSwatch } from './Swatch.tsx';

interface ChosenProps {
  readonly drawing: Drawing;
  readonly known: KnownGraph;
  readonly chosen: string | null;
  readonly acts: Acts;
}

/** What is chosen: a node with what can be done with it, or a connection with its sentences. */
export function Chosen({ drawing, known, chosen, acts }: ChosenProps) {
  const node = drawing.nodes.find(({ id }) => id === chosen);
  const line = drawing.lines.find(({ key }) => key === chosen);
  return (
    <section className="graph-chosen" aria-label="Chosen">
      {node && <ChosenNode node={node} acts={acts} />}
      {line && <LineSentences line={line} known={known} />}
      {!node && !line && <p className="muted">Choose a node for its page, or a line for its sentences.</p>}
    </section>
  );
}

interface ChosenNodeProps {
  readonly node: DrawnNode;
  readonly acts: Acts;
}

function ChosenNode({ node, acts }: ChosenNodeProps) {
  const { id, kind, name, lineCount, hiddenCount } = node;
  const page = pageOf(node);
  const isActor = page !== null && kind !== 'STATEMENT';
  return (
    <>
      <p className="kicker">
        <NodeSwatch kind={kind} /> {nodeLooks[kind].words}
      </p>
      <h2>{page ? <Link to={page}>{name}</Link> : name}</h2>
      <p className="muted">
        {counted(lineCount, 'connection')} drawn{hiddenCount > 0 && `, ${hiddenCount} not`}
      </p>
      <p className="graph-acts">
        <button type="button" disabled={hiddenCount === 0} onClick={() => acts.expand(id)}>
          Expand <kbd>e</kbd>
        </button>
        <button type="button" disabled={!acts.shares.get(id)} onClick={() => acts.collapse(id)}>
          Collapse <kbd>c</kbd>
        </button>
        {acts.canPin && (
          <button
            type="button"
            aria-pressed={acts.pins.has(id)}
            onClick={() => (acts.pins.has(id) ? acts.free(id) : acts.pin(id))}
          >
            {acts.pins.has(id) ? 'Let go' : 'Pin'} <kbd>p</kbd>
          </button>
        )}
      </p>
      {isActor && (
        <p>
          <Link to={pathPath(id, '')}>Ways to somebody else</Link>
        </p>
      )}
    </>
  );
}
