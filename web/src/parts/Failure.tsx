import type { AskError, Trouble } from '../graphql/ask.ts';

interface FailureProps {
  readonly error: AskError;
  readonly retry: () => void;
  /** Whether something is shown all the same. */
  readonly isPartial: boolean;
}

const headings: Readonly<Record<Trouble, string>> = {
  UNREACHABLE: 'The server does not answer',
  UNAUTHENTICATED: 'Nothing is told without a key',
  BUSY: 'The server cannot answer now',
  REFUSED: 'This question was not answered',
};

const advice: Readonly<Record<Trouble, string>> = {
  UNREACHABLE: 'It is asked again every few seconds.',
  UNAUTHENTICATED: 'It is asked for at the top of the page.',
  BUSY: 'It is asked again every few seconds.',
  REFUSED: 'Whoever runs the server can find it in its log.',
};

/** Why there is no answer, and what can be done. */
export const Failure = ({ error, retry, isPartial }: FailureProps) => (
  <div className="notice notice-failure" role="alert">
    <p>
      <strong>{headings[error.trouble]}.</strong> {advice[error.trouble]}
      {isPartial && ' What is shown was known before.'}
    </p>
    {error.trouble === 'REFUSED' && <p className="muted">{error.message}</p>}
    {error.requestId && <p className="muted">Request {error.requestId}</p>}
    {error.trouble !== 'UNAUTHENTICATED' && (
      <button type="button" onClick={retry}>
        Try again
      </button>
    )}
  </div>
);
