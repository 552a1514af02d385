import { counted } from '../../words.ts';
import type { Refusal } from './draft.ts';

/** What cannot be read, each with its reason. */
export const Refused = ({ refused }: { readonly refused: readonly Refusal[] }) =>
  refused.length === 0 ? null : (
    <div className="notice notice-failure">
      <p>
        <strong>{counted(refused.length, 'input')} cannot be read</strong>
      </p>
      <ul className="plain">
        {refused.map(({ from, reason }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may bear the same name.
          <li key={index}>
            <code>{from}</code> {reason}
          </li>
        ))}
      </ul>
    </div>
  );
