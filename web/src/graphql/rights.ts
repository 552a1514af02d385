import { useSyncExternalStore } from 'react';

/** Whether whoever uses this tab may change the graph; it is taken for granted until the server refuses. */
let may = true;
const listeners = new Set<() => void>();

export function forbidChanges(): void {
  may = false;
  for (const listener of listeners) listener();
}

export const useMayChange = (): boolean => useSyncExternalStore(subscribe, () => may);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
