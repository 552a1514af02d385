import type { Work } from './desk.ts';
import { endWork } from './send-in-batches.ts';

const doing: Readonly<Record<Work['kind'], string>> = { OPENING: 'Opening', LOOKING: 'Looking', ADDING: 'Adding' };
const things: Readonly<Record<Work['kind'], string>> = { OPENING: 'file', LOOKING: 'article', ADDING: 'article' };
const waits = { UNREACHABLE: 'The server does not answer', BUSY: 'The server has too much to do' } as const;

/** How far it is, and what it waits for. */
export function WorkShown({ work }: { readonly work: Work }) {
  const { kind, done, of, wait, isEnding } = work;
  return (
    <div className="add-work">
      <div role="status">
        <p>
          {doing[kind]}: {things[kind]} {Math.min(done + 1, of)} of {of}
          {isEnding && ' · ends after what the server is reading now'}
        </p>
        {wait && (
          <p className="add-wait">
            {waits[wait.why]}: it is sent again in {wait.seconds} s.
          </p>
        )}
      </div>
      <progress aria-label="Progress" value={done} max={of} />
      {kind !== 'OPENING' && (
        <button type="button" onClick={endWork} disabled={isEnding}>
          Cancel
        </button>
      )}
      {kind === 'ADDING' && <p className="muted">It goes on while you look at other pages of the explorer.</p>}
    </div>
  );
}
