import { useState } from 'react';
import { change, complaintOf } from '../../../graphql/change.ts';
import { undoJudgement } from '../../../graphql/operations.ts';
import { useSending } from '../../../graphql/use-sending.ts';
import { ChangeFailure } from '../../../parts/ChangeFailure.tsx';
import { moveAlong } from '../../../parts/judging/decisions.ts';
import { Moves } from '../../../parts/judging/Moves.tsx';
import { denialWords, stanceSigns, stanceWords } from '../../../words.ts';
import type { Attributed } from '../article-types.ts';
import { useLastCorrection } from './last-corrections.ts';
import '../../../styles/changing.css';
import '../../../styles/correcting.css';

interface PutRightProps {
  readonly attribution: Attributed;
  readonly onUndone: () => void;
}

/** What people have put right in a passage, beside what the machine had read, and the way back. */
export function PutRight({ attribution, onUndone }: PutRightProps) {
  const { corrections } = attribution;
  const last = useLastCorrection(attribution.id);
  const undoing = useSending(change, undoJudgement);
  const [isUndoing, setUndoing] = useState(false);
  const undo = async (ids: readonly string[]) => {
    if (isUndoing) return;
    setUndoing(true);
    for (const id of ids) {
      const payload = await undoing.send({ id });
      if (!payload || payload.userErrors.length > 0) return setUndoing(false);
      moveAlong(payload.moved);
    }
    setUndoing(false);
    onUndone();
  };
  const latest = last?.correctionId && corrections.includes(last.correctionId) ? last.correctionId : null;
  return (
    <section className="put-right" aria-label="Put right">
      <h3>Put right by people</h3>
      <Beside attribution={attribution} />
      {latest && last && (
        <>
          <p className="muted" role="status">
            “{last.reason}”
          </p>
          <Moves moved={last.moved} counts={last.counts} nothing="Nothing else has moved." />
        </>
      )}
      <p className="form-buttons">
        {latest && corrections.length > 1 && (
          <button type="button" aria-disabled={isUndoing} onClick={() => undo([latest])}>
            Undo the last correction
          </button>
        )}
        <button type="button" aria-disabled={isUndoing} onClick={() => undo(corrections)}>
          Undo: back to what the machine read
        </button>
      </p>
      <ChangeFailure error={undoing.error} complaint={undoing.payload && complaintOf(undoing.payload)} />
    </section>
  );
}

/** Each part that was put right: what the machine read, and what stands instead. */
function Beside({ attribution }: { readonly attribution: Attributed }) {
  const { corrected, speaker, stance, denialKind, statement } = attribution;
  const { machineActor, machineStance, machineDenialKind, machineStatement } = attribution;
  return (
    <table>
      <thead>
        <tr>
          <td />
          <th scope="col">The machine read</th>
          <th scope="col">A person says</th>
        </tr>
      </thead>
      <tbody>
        {corrected.includes('SPEAKER') && (
          <Row what="Who" was={machineActor ?? 'nobody'} is={speaker?.name ?? 'nobody'} />
        )}
        {corrected.includes('STANCE') && machineStance && (
          <Row what="Side" was={sideWords(machineStance, machineDenialKind)} is={sideWords(stance, denialKind)} />
        )}
        {corrected.includes('STATEMENT') && (
          <Row what="What" was={machineStatement ?? 'nothing'} is={statement?.text ?? 'none, for no side is taken'} />
        )}
      </tbody>
    </table>
  );
}

const sideWords = (stance: Attributed['stance'], denialKind: Attributed['denialKind']): string =>
  `${stanceSigns[stance]} ${stanceWords[stance]}${denialKind ? `: ${denialWords[denialKind]}` : ''}`;

const Row = ({ what, was, is }: { readonly what: string; readonly was: string; readonly is: string }) => (
  <tr>
    <th scope="row">{what}</th>
    <td className="muted">{was}</td>
    <td>{is}</td>
  </tr>
);
