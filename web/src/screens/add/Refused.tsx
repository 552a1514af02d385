import { counted } from '../../words.ts';
import type { Refusal } from './draft.ts';
import { Few } from './Few.tsx';

/** What cannot be read, each with its reason. */
export const Refused = ({ refused }: { readonly refused: readonly Refusal[] }) =>
  refused.length === 0 ? null : (
    <div className="notice notice-failure">
      <p>
        <strong>{counted(refused.length, 'input')} cannot be read</strong>
      </p>
      <ul className="plain">
        <Few
          items={refused}
          draw={({ from, reason }, index) => (
            <li key={index}>
              <code>{from}</code> {reason}
            </li>
          )}
        />
      </ul>
    </div>
  );
