import { useSyncExternalStore } from 'react';
import type { Counts, Moved } from '../../../parts/judging/decisions.ts';

/** What was put right last in a passage, and what that has moved. */
export interface LastCorrection {
  readonly correctionId: string | null;
  readonly reason: string;
  readonly moved: Moved;
  readonly counts: Counts;
}

const last = new Map<string, LastCorrection>();
const listeners = new Set<() => void>();

export function remember(attributionId: string, correction: LastCorrection): void {
  last.set(attributionId, correction);
  for (const listener of listeners) listener();
}

/** What this tab put right last in a passage; null where it has not. */
export const useLastCorrection = (attributionId: string): LastCorrection | null =>
  useSyncExternalStore(subscribe, () => last.get(attributionId) ?? null);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
