import { useMemo, useSyncExternalStore } from 'react';

/** Where the explorer is. All the state that a screen has stands in it. */
export interface Address {
  readonly path: string;
  readonly params: URLSearchParams;
}

/** What is to change in the parameters: a value, several, or null for none. */
export type Changes = Readonly<Record<string, string | readonly string[] | null>>;

const moved = new EventTarget();

export function useAddress(): Address {
  const here = useSyncExternalStore(subscribe, () => location.pathname + location.search);
  return useMemo(() => {
    const { pathname, searchParams } = new URL(here, location.origin);
    return { path: pathname, params: searchParams };
  }, [here]);
}

/** Goes to another address; `replace` leaves no step to come back to, `toTop` shows another part of the same screen from its top. */
export function navigate(to: string, { replace = false, toTop = false } = {}): void {
  const before = location.pathname;
  history[replace ? 'replaceState' : 'pushState'](null, '', to);
  if (toTop || location.pathname !== before) scrollTo(0, 0);
  // The link that was followed may stay, at the end of the next part.
  if (toTop) document.getElementById('main')?.focus({ preventScroll: true });
  moved.dispatchEvent(new Event('moved'));
}

/** This address with other parameters. */
export function changed({ path, params }: Address, changes: Changes): string {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(changes)) {
    next.delete(name);
    for (const one of value === null ? [] : [value].flat()) next.append(name, one);
  }
  const search = next.toString();
  return search ? `${path}?${search}` : path;
}

function subscribe(listener: () => void): () => void {
  addEventListener('popstate', listener);
  moved.addEventListener('moved', listener);
  return () => {
    removeEventListener('popstate', listener);
    moved.removeEventListener('moved', listener);
  };
}
