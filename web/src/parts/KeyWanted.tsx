import { type FormEvent, useSyncExternalStore } from 'react';
import { heldKey, isKeyWanted, keepKey, onKeyWanted } from '../graphql/key.ts';

/** Asks once for the key that a server wants, however many questions it has refused; this tab alone keeps it. */
export function KeyWanted() {
  if (!useKeyWanted()) return null;
  const keep = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    keepKey(String(new FormData(event.currentTarget).get('key')).trim());
    location.reload();
  };
  return (
    <section className="notice notice-failure key-wanted" aria-label="Key">
      <p role="alert">
        <strong>{heldKey() === null ? 'This server asks for a key.' : 'This server does not take that key.'}</strong>{' '}
        Whoever runs it can give you one.
      </p>
      <form className="key-form" onSubmit={keep}>
        <label>
          Key <input name="key" type="password" autoComplete="off" required />
        </label>
        <button type="submit">Use it</button>
      </form>
    </section>
  );
}

export const useKeyWanted = (): boolean => useSyncExternalStore(onKeyWanted, isKeyWanted);
