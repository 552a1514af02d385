import { change, complaintOf } from '../../graphql/change.ts';
import { undoJudgement } from '../../graphql/operations.ts';
import { useSending } from '../../graphql/use-sending.ts';
import { ChangeFailure } from '../ChangeFailure.tsx';
import { type Decision, takeBack } from './decisions.ts';
import { decidedWords, nothingMovesWords } from './judging-words.ts';
import { Moves } from './Moves.tsx';

interface DecidedProps {
  readonly decision: Decision;
  readonly onTakenBack?: () => void;
}

/** What was decided, what it has moved, and the way back. */
export function Decided({ decision, onTakenBack }: DecidedProps) {
  const undoing = useSending(change, undoJudgement);
  const { id, verdict, reason, moved, counts } = decision;
  const undo = async () => {
    if (id === null || undoing.isSending) return;
    const payload = await undoing.send({ id });
    if (!payload || payload.userErrors.length > 0) return;
    takeBack(decision, payload.moved);
    onTakenBack?.();
  };
  return (
    <div className={`decided decided-${verdict.toLowerCase()}`}>
      <p role="status">
        You said: <strong>{decidedWords[verdict]}</strong>. <span className="muted">“{reason}”</span>
      </p>
      {(moved.length > 0 || counts.length > 0) && (
        <Moves moved={moved} counts={counts} nothing={nothingMovesWords[verdict]} />
      )}
      {id !== null && (
        <button type="button" onClick={undo} aria-disabled={undoing.isSending} data-verdict-key="u">
          Undo <kbd>u</kbd>
        </button>
      )}
      <ChangeFailure error={undoing.error} complaint={undoing.payload && complaintOf(undoing.payload)} />
    </div>
  );
}
