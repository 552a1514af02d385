import { changed, navigate, useAddress } from '../../router/address.ts';
import { lengths, type PathChoice } from './path-variables.ts';

/** How long ways may be, and whether they may lead over what nearly everything is connected with. */
export function PathOptions({ choice: { maxLength, crossHubs, isTooLong } }: { readonly choice: PathChoice }) {
  const address = useAddress();
  return (
    <p className="path-options">
      <label>
        at most{' '}
        <select
          value={maxLength}
          onChange={event => navigate(changed(address, { maxLength: event.target.value }), { replace: true })}
        >
          {[...new Set([...lengths, maxLength])].sort().map(length => (
            <option key={length} value={length}>
              {length} steps
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={crossHubs}
          onChange={() => navigate(changed(address, { crossHubs: crossHubs ? null : 'true' }), { replace: true })}
        />{' '}
        also over hubs, things with more than 50 connections
      </label>
      {isTooLong && <span className="muted">Ways of more than {lengths.at(-1)} steps are not looked for.</span>}
    </p>
  );
}
