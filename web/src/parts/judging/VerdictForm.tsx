import { type FormEvent, type KeyboardEvent, useEffect } from 'react';
import { attempt, change, complaintOf } from '../../graphql/change.ts';
import { judge, previewJudgement, type Verdict } from '../../graphql/operations.ts';
import { slowAfter, useHasLasted } from '../../graphql/use-answer.ts';
import { useSending } from '../../graphql/use-sending.ts';
import { ChangeFailure } from '../ChangeFailure.tsx';
import { decide } from './decisions.ts';
import { nothingMovesWords, verdictWords } from './judging-words.ts';
import { Moves } from './Moves.tsx';
import { keyOfPair, type Pair } from './pair.ts';
import '../../styles/changing.css';

interface VerdictFormProps {
  readonly pair: Pair;
  readonly verdict: Verdict;
  readonly onCancel: () => void;
  readonly onDecided: () => void;
}

/** Shows what a verdict would move, asks why it is given, and gives it. */
export function VerdictForm({ pair, verdict, onCancel, onDecided }: VerdictFormProps) {
  const preview = useSending(attempt, previewJudgement);
  const isSlow = useHasLasted(preview.isSending, slowAfter);
  const judged = useSending(change, judge);
  const asked = { kind: pair.kind, a: pair.a.id, b: pair.b.id, verdict };
  const look = () => void preview.send(asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a preview is of one verdict on one pair.
  useEffect(look, [verdict, keyOfPair(pair)]);
  const foreseen = preview.payload && complaintOf(preview.payload) === null ? preview.payload : null;
  const give = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!foreseen || judged.isSending) return;
    const reason = String(new FormData(event.currentTarget).get('reason')).trim();
    const payload = await judged.send({ ...asked, reason });
    if (!payload || payload.userErrors.length > 0) return;
    const { judgement, moved, counts } = payload;
    const ids = moved.flatMap(({ before, after }) => [...before, ...after].map(({ id }) => id));
    decide({
      id: judgement?.id ?? null,
      pair: keyOfPair(pair),
      kind: pair.kind,
      names: [pair.a.name, pair.b.name],
      verdict,
      reason,
      moved,
      counts,
      about: [...new Set([...ids, ...[pair.a, pair.b].flatMap(({ id, thingId }) => [id, thingId ?? id])])],
      isTakenBack: false,
    });
    onDecided();
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
  };
  return (
    <form className="verdict-form" onSubmit={give} onKeyDown={leave}>
      <div className="foreseen" aria-live="polite">
        <h4>What moves</h4>
        {preview.isSending && (
          <p className="muted">
            {isSlow ? 'Still looking: of a large graph the first look takes its time…' : 'Looking…'}
          </p>
        )}
        {foreseen && <Moves {...foreseen} nothing={nothingMovesWords[verdict]} />}
        <ChangeFailure error={preview.error} complaint={preview.payload && complaintOf(preview.payload)} isTrial />
        {preview.error && (
          <button type="button" onClick={look}>
            Look again
          </button>
        )}
      </div>
      <label>
        Why
        <input
          name="reason"
          required
          maxLength={2000}
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: whoever has chosen a verdict goes on to say why.
          autoFocus
          placeholder="For whoever reads it later"
        />
      </label>
      <ChangeFailure error={judged.error} complaint={judged.payload && complaintOf(judged.payload)} />
      <p className="form-buttons">
        <button type="submit" className="main-button" aria-disabled={!foreseen || judged.isSending}>
          {judged.isSending ? 'Sending…' : `Judge: ${verdictWords[verdict].toLowerCase()}`}
        </button>
        <button type="button" className="quiet" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  );
}
