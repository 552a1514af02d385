import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useWidth } from '../../../parts/use-width.ts';
import type { Drawing } from '../drawing.ts';
import type { GraphLink, Place } from '../graph-types.ts';
import type { Stage } from '../stages.ts';
import { download, pngOf } from './download.ts';
import { type CanvasHandlers, type OpenCanvas, openCanvas } from './open-canvas.ts';
import { type Colors, colorsOf, sceneOf } from './scene.ts';
import { svgOf } from './svg.ts';
import { useLayout } from './use-layout.ts';

export interface CanvasProps {
  readonly drawing: Drawing;
  readonly stages: readonly Stage[];
  readonly links: readonly GraphLink[];
  readonly chosen: string | null;
  readonly pinned: ReadonlySet<string>;
  readonly caption: string;
  readonly onChoose: (chosen: string | null) => void;
  readonly onExpand: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onPin: (id: string, place: Place) => void;
  readonly onPlaces: (places: ReadonlyMap<string, Place>) => void;
}

const arrows: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The drawing, on a canvas that can be moved, zoomed, gone through by keys and taken away as a picture. */
export function Canvas(props: CanvasProps) {
  const { drawing, stages, links, chosen, pinned, caption } = props;
  const stage = useRef<HTMLDivElement>(null);
  const canvas = useRef<OpenCanvas | null>(null);
  const places = useLayout(stages, links);
  const colors = useColors(stage);
  const width = useWidth(stage);
  const stretch = width > 0 ? Math.min(1.7, Math.max(0.5, width / (stage.current?.clientHeight || width))) : 1;
  const latest = useRef<CanvasHandlers>(null!);
  latest.current = {
    onChoose: props.onChoose,
    onExpand: props.onExpand,
    onDrawn: () => setDrawn(true),
    onMove: (id, { x, y }) => props.onPin(id, { x: x / stretch, y }),
  };
  const scene = useScene(drawing, places, colors, stretch);
  const [isDrawn, setDrawn] = useState(false);
  const { onPlaces } = props;
  useEffect(() => {
    canvas.current = openCanvas(stage.current!, () => latest.current);
    return () => {
      canvas.current?.close();
      canvas.current = null;
    };
  }, []);
  useEffect(() => {
    if (places) onPlaces(places);
  }, [places, onPlaces]);
  useEffect(() => {
    if (scene) canvas.current?.show(scene, { chosen, pinned });
  }, [scene, chosen, pinned]);
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = arrows[event.key];
    if (arrow) props.onChoose(canvas.current!.nearest(chosen, ...arrow));
    else if (event.key === 'Enter' && chosen) props.onOpen(chosen);
    else if (event.key === '+' || event.key === '=') canvas.current!.zoom(1 / 1.4);
    else if (event.key === '-') canvas.current!.zoom(1.4);
    else if (event.key === '0') canvas.current!.fit();
    else return;
    event.preventDefault();
  };
  const takeSvg = () => download('graph.svg', new Blob([svgOf(scene!, caption)], { type: 'image/svg+xml' }));
  const takePng = () => void pngOf(svgOf(scene!, caption)).then(png => download('graph.png', png));
  return (
    <div className="graph-canvas">
      <div
        ref={stage}
        className="graph-stage"
        role="application"
        aria-label="The graph"
        aria-describedby="graph-stage-keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the drawing takes keys.
        tabIndex={0}
        onKeyDown={press}
        onFocus={() => canvas.current?.setWheel(true)}
        onBlur={() => canvas.current?.setWheel(false)}
        onPointerDown={event => event.currentTarget.focus({ preventScroll: true })}
      />
      {!isDrawn && (
        <p className="graph-settling muted" role="status">
          Finding room for everybody…
        </p>
      )}
      <p id="graph-stage-keys" className="graph-stage-keys muted">
        Click chooses, double click expands, drag pins. Arrow keys go from node to node, Enter opens, + − 0 zoom.
      </p>
      <p className="graph-tools">
        <button type="button" aria-label="Zoom in" onClick={() => canvas.current?.zoom(1 / 1.4)}>
          +
        </button>
        <button type="button" aria-label="Zoom out" onClick={() => canvas.current?.zoom(1.4)}>
          −
        </button>
        <button type="button" onClick={() => canvas.current?.fit()}>
          Fit
        </button>
        <button type="button" disabled={!isDrawn} onClick={takePng}>
          PNG
        </button>
        <button type="button" disabled={!isDrawn} onClick={takeSvg}>
          SVG
        </button>
      </p>
    </div>
  );
}

function useScene(drawing: Drawing, places: ReadonlyMap<string, Place> | null, colors: Colors | null, stretch: number) {
  const [scene, setScene] = useState<ReturnType<typeof sceneOf> | null>(null);
  useEffect(() => {
    if (places && colors) setScene(sceneOf(drawing, places, colors, stretch));
  }, [drawing, places, colors, stretch]);
  return scene;
}

/** The colours, read anew when the light changes. */
function useColors(element: { readonly current: Element | null }): Colors | null {
  const [colors, setColors] = useState<Colors | null>(null);
  useEffect(() => {
    const read = () => setColors(colorsOf(element.current!));
    read();
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const observer = new MutationObserver(read);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    dark.addEventListener('change', read);
    return () => {
      observer.disconnect();
      dark.removeEventListener('change', read);
    };
  }, [element]);
  return colors;
}
