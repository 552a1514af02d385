import { useCallback, useMemo, useState } from 'react';
import { ActorChooser } from '../../parts/ActorChooser.tsx';
import { lazily } from '../../parts/lazily.tsx';
import { Timeline } from '../../parts/Timeline.tsx';
import { useKeys } from '../../parts/use-keys.ts';
import { daysIn } from '../../period.ts';
import { changed, navigate, useAddress } from '../../router/address.ts';
import { actorPath, statementPath } from '../../router/paths.ts';
import { counted } from '../../words.ts';
import { Chosen } from './Chosen.tsx';
import { canDraw } from './can-draw.ts';
import { chosenNodes, mostNodes } from './chosen-nodes.ts';
import { drawing as drawingOf, kindCounts, periodsOf } from './drawing.ts';
import type { GraphNode, Place } from './graph-types.ts';
import type { KnownGraph } from './known-graph.ts';
import { Legend } from './Legend.tsx';
import { LineTable } from './LineTable.tsx';
import { NodeTable } from './NodeTable.tsx';
import { stagesOf } from './stages.ts';
import { pinsOf, type Step, sharesOf, withoutLastStep, withStep } from './steps.ts';

const Canvas = lazily(() => import('./canvas/Canvas.tsx').then(({ Canvas: loaded }) => loaded));

interface GraphShownProps {
  readonly known: KnownGraph;
  readonly starts: readonly string[];
  readonly steps: readonly Step[];
  readonly isGrowing: boolean;
}

/** The page of a node; null where it has none. */
export const pageOf = ({ id, kind }: GraphNode): string | null => {
  if (kind === 'STATEMENT') return statementPath(id);
  return kind === 'PLACE' || kind === 'EVENT' ? null : actorPath(id);
};

/** What is known around some things: drawn, by the legend and the days, and told as a table. */
export function GraphShown({ known, starts, steps, isGrowing }: GraphShownProps) {
  const address = useAddress();
  const { params } = address;
  const chosen = params.get('at');
  const hides = params.getAll('hide').join(' ');
  const hidden = useMemo(() => new Set(hides.split(' ')), [hides]);
  const { from, to } = daysIn(address);
  const picked = useMemo(() => chosenNodes(known, starts, steps), [known, starts, steps]);
  const stages = useMemo(() => stagesOf(known, starts, steps), [known, starts, steps]);
  const links = useMemo(() => [...known.links.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), [known]);
  const drawn = useMemo(
    () => drawingOf(known, picked.ids, { starts, hidden, days: { from, to } }),
    [known, picked, starts, hidden, from, to],
  );
  const pins = useMemo(() => new Set(pinsOf(steps).keys()), [steps]);
  const shares = sharesOf(starts, steps);
  const [told, setTold] = useState('');
  const [places, setPlaces] = useState<ReadonlyMap<string, Place>>(new Map());
  const keepPlaces = useCallback((next: ReadonlyMap<string, Place>) => setPlaces(next), []);
  const hasCanvas = canDraw();

  const go = (next: URLSearchParams) => navigate(`${address.path}?${next}`);
  const choose = (at: string | null) => {
    if (at !== chosen) navigate(changed(address, { at }), { replace: true });
  };
  const node = (id: string | null) => drawn.nodes.find(one => one.id === id);
  const expand = (id: string | null) => {
    const one = node(id);
    if (!one) return setTold('Choose a node first: click it, or go to its row.');
    if (one.hiddenCount === 0) return setTold(`All that is connected with ${one.name} is shown.`);
    if (picked.ids.length >= mostNodes) {
      return setTold(`${mostNodes} nodes are drawn, as many as can be read: collapse one first.`);
    }
    setTold(`${one.name} is expanded.`);
    go(withStep(withAt(params, one.id), { does: 'open', id: one.id }));
  };
  const collapse = (id: string | null) => {
    const one = node(id);
    if (!one) return setTold('Choose a node first: click it, or go to its row.');
    if (!shares.get(one.id)) return setTold(`${one.name} is not expanded.`);
    setTold(`${one.name} is collapsed.`);
    go(withStep(withAt(params, one.id), { does: 'close', id: one.id }));
  };
  const undo = () => {
    const before = withoutLastStep(params);
    setTold(before ? 'The last step is undone.' : 'There is nothing to undo.');
    if (before) go(before);
  };
  const pin = (id: string | null, place = id === null ? undefined : places.get(id)) => {
    const one = node(id);
    if (!one || !place) return setTold('Choose a node first: click it, or go to its row.');
    setTold(`${one.name} stays where it is.`);
    go(withStep(withAt(params, one.id), { does: 'pin', id: one.id, place }));
  };
  const free = (id: string) => {
    setTold(`${node(id)?.name} may be moved again.`);
    go(withStep(params, { does: 'free', id }));
  };
  const open = (id: string) => {
    const one = node(id);
    const page = one && pageOf(one);
    if (page) navigate(page);
  };
  useKeys({
    e: () => expand(chosen),
    c: () => collapse(chosen),
    u: undo,
    p: () => (chosen !== null && pins.has(chosen) ? free(chosen) : pin(chosen)),
  });
  const summary = `${counted(drawn.nodes.length, 'node')} and ${counted(drawn.lines.length, 'connection')}`;
  const name = known.nodes.get(starts[0]!)?.name ?? '';
  const acts = { expand, collapse, pin, free, choose, pins, shares, canPin: hasCanvas };
  return (
    <>
      <div className="screen-head">
        <p className="kicker">Graph</p>
        <h1 className="graph-title">
          {name}
          {starts.length > 1 && ` and ${starts.length - 1} more`}
        </h1>
        <p className="muted" role="status">
          {summary} drawn{isGrowing && '; more is on its way'}. {told}
          {picked.leftOut > 0 && ` ${counted(picked.leftOut, 'node')} found no room: at most ${mostNodes} are drawn.`}
        </p>
      </div>
      <div className="graph">
        <div>
          {hasCanvas ? (
            <Canvas
              drawing={drawn}
              stages={stages}
              links={links}
              chosen={chosen}
              pinned={pins}
              caption={`${name}: ${summary}`}
              onChoose={choose}
              onExpand={expand}
              onOpen={open}
              onPin={pin}
              onPlaces={keepPlaces}
            />
          ) : (
            <p className="notice">
              This browser cannot draw the graph: it has no WebGL, or it is switched off. The tables below hold the
              same.
            </p>
          )}
        </div>
        <aside aria-label="What is drawn" className="graph-side">
          <Chosen drawing={drawn} known={known} chosen={chosen} acts={acts} />
          <Legend counts={kindCounts(known, picked.ids)} hidden={hidden} />
          <p>
            <button type="button" onClick={undo} disabled={withoutLastStep(params) === null}>
              Undo <kbd>u</kbd>
            </button>
          </p>
          <ActorChooser
            label="Add an actor or a statement"
            withStatements
            onChoose={({ id }) => go(withStep(withAt(params, id), { does: 'open', id }))}
          />
        </aside>
      </div>
      <Timeline label="When the sides that are drawn were taken" periods={periodsOf(known, picked.ids, hidden)} />
      <NodeTable drawing={drawn} chosen={chosen} acts={acts} />
      <LineTable drawing={drawn} known={known} chosen={chosen} onChoose={choose} />
    </>
  );
}

function withAt(params: URLSearchParams, id: string): URLSearchParams {
  const next = new URLSearchParams(params);
  next.set('at', id);
  return next;
}
