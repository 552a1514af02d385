import type { AskError } from '../../graphql/ask.ts';
import { Failure } from '../../parts/Failure.tsx';

interface DeskErrorProps {
  readonly error: AskError;
  readonly retry: () => void;
}

/** Why it does not go on: who may only read is told so in plain words. */
export const DeskError = ({ error, retry }: DeskErrorProps) =>
  error.code === 'FORBIDDEN' ? (
    <div className="notice notice-failure" role="alert">
      <p>
        <strong>You may read here, but not add.</strong> Your key has the role of a reader; whoever runs the server can
        give you one that may write (EDITOR). Nothing has been added.
      </p>
    </div>
  ) : (
    <Failure error={error} retry={retry} isPartial={false} />
  );
