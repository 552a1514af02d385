import { useSyncExternalStore } from 'react';
import { heldKey, isKeyWanted, onKeyWanted } from '../graphql/key.ts';
import { KeyForm } from './KeyForm.tsx';

/** Asks once for the key that a server wants, however many questions it has refused; this tab alone keeps it. */
export function KeyWanted() {
  if (!useKeyWanted()) return null;
  return (
    <section className="notice notice-failure key-wanted" aria-label="Key">
      <p role="alert">
        <strong>{heldKey() === null ? 'This server asks for a key.' : 'This server does not take that key.'}</strong>{' '}
        Whoever runs it can give you one.
      </p>
      <KeyForm />
    </section>
  );
}

export const useKeyWanted = (): boolean => useSyncExternalStore(onKeyWanted, isKeyWanted);
