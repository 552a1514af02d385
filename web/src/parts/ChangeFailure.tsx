import type { AskError, Trouble } from '../graphql/ask.ts';

const headings: Readonly<Record<Trouble, string>> = {
  UNREACHABLE: 'The server does not answer.',
  UNAUTHENTICATED: 'This takes a key, which is asked for at the top of the page.',
  BUSY: 'The server has too much to do now.',
  REFUSED: 'The server has refused this.',
};

const advice: Readonly<Record<Trouble, string>> = {
  UNREACHABLE: 'Send it again when it is back: what was done already is not done twice.',
  UNAUTHENTICATED: '',
  BUSY: 'Send it again in a moment: what was done already is not done twice.',
  REFUSED: '',
};

interface ChangeFailureProps {
  readonly error: AskError | null;
  /** What is wrong with what was sent, where the server has said so. */
  readonly complaint?: string | null;
  /** Whether nothing was to be changed yet. */
  readonly isTrial?: boolean;
}

/** Why something was not changed, and what can be done; nothing where nothing went wrong. */
export function ChangeFailure({ error, complaint = null, isTrial = false }: ChangeFailureProps) {
  if (!error && complaint === null) return null;
  return (
    <div className="notice notice-failure" role="alert">
      {error ? <Told error={error} isTrial={isTrial} /> : <p>{complaint}</p>}
    </div>
  );
}

const Told = ({ error, isTrial }: { readonly error: AskError; readonly isTrial: boolean }) =>
  error.code === 'FORBIDDEN' ? (
    <p>Your key may read, and not change anything.</p>
  ) : (
    <>
      <p>
        <strong>{headings[error.trouble]}</strong> {isTrial ? '' : advice[error.trouble]}
      </p>
      {error.trouble === 'REFUSED' && <p>{error.message}</p>}
      {error.requestId && <p className="muted">Request {error.requestId}</p>}
    </>
  );
