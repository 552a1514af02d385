import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { change, complaintOf } from '../../../graphql/change.ts';
import { type ActorKind, correctAttribution } from '../../../graphql/operations.ts';
import { useSending } from '../../../graphql/use-sending.ts';
import { ChangeFailure } from '../../../parts/ChangeFailure.tsx';
import { moveAlong } from '../../../parts/judging/decisions.ts';
import { actorKindWords } from '../../../words.ts';
import type { ArticleRead, Attributed } from '../article-types.ts';
import { correctionOf, type Draft, draftOf } from './correction-of.ts';
import { type LastCorrection, remember } from './last-corrections.ts';
import { SideFields } from './SideFields.tsx';
import { SuggestField } from './SuggestField.tsx';
import { useSuggestions } from './use-suggestions.ts';
import '../../../styles/changing.css';
import '../../../styles/correcting.css';

interface CorrectionFormProps {
  readonly article: ArticleRead;
  readonly attribution: Attributed;
  readonly onClose: () => void;
}

/** Puts right who speaks in a passage, on which side, and of what; what is left as it is stays as it was read. */
export function CorrectionForm({ article, attribution, onClose }: CorrectionFormProps) {
  const [draft, setDraft] = useState(() => draftOf(attribution));
  const [isUnchanged, setUnchanged] = useState(false);
  const { speakers, statements } = useSuggestions(article, draft.speaker, draft.statement);
  const correcting = useSending(change, correctAttribution);
  const put = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (correcting.isSending) return;
    const right = correctionOf(draft, attribution);
    setUnchanged(right === null);
    if (right === null) return;
    const reason = String(new FormData(event.currentTarget).get('reason')).trim();
    const payload = await correcting.send({ id: attribution.id, reason, ...right });
    if (!payload || payload.userErrors.length > 0) return;
    const { correctionId, moved, counts } = payload;
    const last: LastCorrection = { correctionId, reason, moved, counts };
    remember(attribution.id, last);
    moveAlong(moved);
    onClose();
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  const isNewSpeaker = draft.speaker.id === null && draft.speaker.text.trim() !== (attribution.speaker?.name ?? '');
  return (
    <form className="correction-form" aria-label="Put this reading right" onSubmit={put} onKeyDown={leave}>
      <SuggestField
        label="Who speaks"
        note={noteOf(draft.speaker.id, 'A name that there is, or another.')}
        value={draft.speaker}
        suggestions={speakers}
        maxLength={300}
        isFirst
        onChange={speaker => setDraft({ ...draft, speaker })}
      />
      {isNewSpeaker && <KindField draft={draft} onChange={setDraft} />}
      <SideFields draft={draft} onChange={setDraft} />
      <SuggestField
        label="On which statement"
        note={noteOf(draft.statement.id, 'A statement that there is, or an affirmative sentence of your own.')}
        value={draft.statement}
        suggestions={statements}
        maxLength={1000}
        onChange={statement => setDraft({ ...draft, statement })}
      />
      <label>
        Why
        <input name="reason" required maxLength={2000} autoComplete="off" placeholder="For whoever reads it later" />
      </label>
      {isUnchanged && <p role="alert">This says what is read already: change what is wrong.</p>}
      <ChangeFailure
        error={correcting.error}
        complaint={correcting.payload && plainly(complaintOf(correcting.payload))}
      />
      <p className="form-buttons">
        <button type="submit" className="main-button" aria-disabled={correcting.isSending}>
          {correcting.isSending ? 'Sending…' : 'Put it right'}
        </button>
        <button type="button" className="quiet" onClick={onClose}>
          Cancel
        </button>
      </p>
    </form>
  );
}

/** Where a name is that of several, ids are no help to whoever can choose from a list. */
const plainly = (complaint: string | null): string | null =>
  complaint?.replace(/: give one of act_.*$/, '. Choose one of those that are suggested as you type.') ?? null;

const noteOf = (id: string | null, otherwise: string): string => (id === null ? otherwise : 'Known to the graph.');

interface KindFieldProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

/** What kind of speaker it is, should nobody be known by the name. */
const KindField = ({ draft, onChange }: KindFieldProps) => (
  <label>
    If nobody is known by that name, it is a
    <select
      value={draft.speakerKind}
      onChange={event => onChange({ ...draft, speakerKind: event.target.value as ActorKind })}
    >
      {Object.entries(actorKindWords).map(([kind, words]) => (
        <option key={kind} value={kind}>
          {words}
        </option>
      ))}
    </select>
  </label>
);
