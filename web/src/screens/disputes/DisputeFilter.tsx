import type { FormEvent } from 'react';
import { changed, navigate, useAddress } from '../../router/address.ts';
import { orderIn, orders } from './dispute-variables.ts';

/** Words that a statement must hold, and the order of what is left. */
export function DisputeFilter() {
  const address = useAddress();
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get('q')).trim();
    navigate(changed(address, { q: words || null, after: null }));
  };
  return (
    <form className="dispute-filter" onSubmit={ask}>
      <label>
        <span className="unseen">Statements with these words</span>
        <input
          type="search"
          name="q"
          placeholder="Statements with these words"
          defaultValue={address.params.get('q') ?? ''}
        />
      </label>
      <button type="submit">Show</button>
      <label className="dispute-order">
        Order{' '}
        <select
          value={orderIn(address)}
          onChange={event => navigate(changed(address, { sort: event.target.value, after: null }))}
        >
          {orders.map(([field, words]) => (
            <option key={field} value={field}>
              {words}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}
