import { useEffect, useSyncExternalStore } from 'react';
import type { Address } from '../router/address.ts';

/** The ids of what a screen has said that it is about. */
let about: readonly string[] = [];
const listeners = new Set<() => void>();

const nothing: readonly string[] = [];

/** Says what a screen is about, as long as it is there. */
export function useAbout(ids: readonly string[]): void {
  const key = ids.join(' ');
  useEffect(() => {
    tell(key === '' ? nothing : key.split(' '));
    return () => tell(nothing);
  }, [key]);
}

/** The ids of what the screen is about, with which the graph opens: what it has said, or what its address names. */
export function useWhatTheScreenIsAbout({ path }: Address): readonly string[] {
  const said = useSyncExternalStore(subscribe, () => about);
  const [, named] = /^\/(?:statement|actor)\/([^/]+)$/.exec(path) ?? [];
  return said.length === 0 && named !== undefined ? [named] : said;
}

function tell(ids: readonly string[]): void {
  about = ids;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
