import type { FormEvent } from 'react';
import { keepKey } from '../graphql/key.ts';

/** Takes a key, with which all is asked anew; this tab alone keeps it. */
export function KeyForm() {
  const keep = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    keepKey(String(new FormData(event.currentTarget).get('key')).trim());
    location.reload();
  };
  return (
    <form className="key-form" onSubmit={keep}>
      <label>
        Key <input name="key" type="password" autoComplete="off" required />
      </label>
      <button type="submit">Use it</button>
    </form>
  );
}
