import type { DenialKind, Stance } from '../../../graphql/operations.ts';
import { denialWords, stanceSigns, stanceWords } from '../../../words.ts';
import type { Draft } from './correction-of.ts';

const stances: readonly Stance[] = ['ASSERTS', 'DENIES', 'NONE'];

/** How a side can be taken, by the side: to decline goes with none, all else with a denial. */
const denialKinds: Readonly<Record<Stance, readonly (DenialKind | null)[]>> = {
  ASSERTS: [null],
  DENIES: ['FLAT', 'PARTIAL', 'UNAWARE', 'DISCREDITS', 'DEFLECTS'],
  NONE: [null, 'DECLINES'],
};

interface SideFieldsProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

/** Which side is taken, and how. */
export function SideFields({ draft, onChange }: SideFieldsProps) {
  const { stance, denialKind } = draft;
  const kinds = denialKinds[stance];
  return (
    <>
      <fieldset className="side-fields">
        <legend>Which side</legend>
        {stances.map(one => (
          <label key={one}>
            <input
              type="radio"
              name="stance"
              value={one}
              checked={stance === one}
              onChange={() => onChange({ ...draft, stance: one, denialKind: denialKinds[one][0]! })}
            />{' '}
            <span className={one === 'NONE' ? undefined : `${one.toLowerCase()}-ink`}>
              <span aria-hidden="true">{stanceSigns[one]}</span> {stanceWords[one]}
            </span>
          </label>
        ))}
      </fieldset>
      {kinds.length > 1 && (
        <label>
          How
          <select
            value={denialKind ?? ''}
            onChange={event => onChange({ ...draft, denialKind: (event.target.value || null) as DenialKind | null })}
          >
            {kinds.map(kind => (
              <option key={kind} value={kind ?? ''}>
                {kind ? denialWords[kind] : 'speaks, and takes no side'}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
