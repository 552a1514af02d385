import { useEffect, useRef, useState } from 'react';
import { AskError } from '../../graphql/ask.ts';
import type { Listing } from './listing.ts';
import type { FormatName, Saved } from './save.ts';

interface ExportProps {
  /** What is saved, in words. */
  readonly what: string;
  /** The list behind the screen; loaded when somebody wants it. */
  readonly load: () => Promise<Listing>;
}

const names: readonly (readonly [format: FormatName, name: string, use: string])[] = [
  ['csv', 'CSV', 'a table for spreadsheets'],
  ['jsonl', 'JSON Lines', 'the same table for programs'],
  ['graphml', 'GraphML', 'a graph for Gephi, yEd, Cytoscape'],
  ['jsonld', 'JSON-LD', 'a graph as linked data'],
];

type State =
  | { readonly kind: 'idle' | 'cancelled' }
  | { readonly kind: 'running'; readonly there: number; readonly total: number | null }
  | { readonly kind: 'saved'; readonly saved: Saved }
  | { readonly kind: 'failed'; readonly why: string };

/** Saves all that a screen counts, with the same choices, whole and not only the page that is seen. */
export function Export({ what, load }: ExportProps) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const run = async (format: FormatName) => {
    const control = new AbortController();
    running.current = control;
    const { signal } = control;
    const show = (next: State) => {
      if (!signal.aborted) setState(next);
    };
    show({ kind: 'running', there: 0, total: null });
    try {
      const [{ save }, listing] = await Promise.all([import('./save.ts'), load()]);
      const tell = (there: number, total: number | null) => show({ kind: 'running', there, total });
      const saved = await save({ listing, format, signal, tell });
      if (saved) show({ kind: 'saved', saved });
    } catch (error) {
      show({ kind: 'failed', why: whyOf(error) });
    }
  };
  const cancel = () => {
    running.current?.abort();
    setState({ kind: 'cancelled' });
  };
  return (
    <details className="export">
      <summary>Export</summary>
      <p>Saves {what}: the whole list, with the same choices as here.</p>
      {state.kind === 'running' ? (
        <Progress there={state.there} total={state.total} onCancel={cancel} />
      ) : (
        <ul className="export-formats">
          {names.map(([format, name, use]) => (
            <li key={format}>
              <button type="button" onClick={() => run(format)}>
                {name}
              </button>{' '}
              <span className="muted">{use}</span>
            </li>
          ))}
        </ul>
      )}
      <p role="status">{toldOf(state)}</p>
    </details>
  );
}

interface ProgressProps {
  readonly there: number;
  readonly total: number | null;
  readonly onCancel: () => void;
}

const Progress = ({ there, total, onCancel }: ProgressProps) => (
  <p className="export-progress">
    <progress aria-label="Exported" {...(total === null ? {} : { value: there, max: Math.max(1, total) })} />{' '}
    {there.toLocaleString('en')}
    {total !== null && ` of ${total.toLocaleString('en')}`}{' '}
    <button type="button" onClick={onCancel}>
      Cancel
    </button>
  </p>
);

const whyOf = (error: unknown): string =>
  error instanceof AskError
    ? error.message
    : 'a part of the explorer did not come from the server. Load the page again.';

function toldOf(state: State): string {
  if (state.kind === 'saved')
    return `Saved ${state.saved.file}, ${state.saved.rows.toLocaleString('en')} ${state.saved.rows === 1 ? 'row' : 'rows'}.`;
  if (state.kind === 'failed') return `Not saved: ${state.why}`;
  return state.kind === 'cancelled' ? 'Cancelled; nothing was saved.' : '';
}
