import { DomainError } from '../domain/errors.ts';
import type { Store } from '../graph/store.ts';
import { deriver, project } from './project.ts';

/** What deriving changed in the stored image: nodes and edges. */
export interface Changed {
  readonly written: number;
  readonly removed: number;
}

const nothing: Changed = { written: 0, removed: 0 };

/**
 * Makes the stored image what the evidence says, unless it already is.
 * Another process may keep an article meanwhile; then it is made once more, so that the last one to finish leaves it whole.
 */
export async function derive(store: Store, onDerive?: (articles: number) => void): Promise<Changed> {
  let changed = nothing;
  for (let conflicts = 0; await isStale(store); ) {
    try {
      changed = sum(changed, await rebuild(store, onDerive));
    } catch (error) {
      if (!isConflict(error) || conflicts >= mostConflicts) throw error;
      conflicts += 1;
    }
  }
  return changed;
}

/** How often another process may draw the image first before this one gives up. */
const mostConflicts = 20;

const isConflict = (error: unknown): boolean => error instanceof DomainError && error.code === 'CONFLICT';

/** Makes the stored image anew, whatever it holds; only what differs is written. */
export async function rebuild(store: Store, onDerive?: (articles: number) => void): Promise<Changed> {
  const evidenceStamp = await store.evidenceStamp();
  const { readings, judgements } = await store.evidence();
  onDerive?.(readings.length);
  return store.replaceImage(project(readings, judgements), stampOf(evidenceStamp));
}

/** Whether articles are kept that the stored image does not show. */
export async function isStale(store: Store): Promise<boolean> {
  return (await store.imageStamp()) !== stampOf(await store.evidenceStamp());
}

/** Takes an article and all that follows from it alone out of the graph; false where there is none. */
export async function remove(store: Store, articleId: string): Promise<boolean> {
  const removed = await store.forget(articleId);
  if (removed) await derive(store);
  return removed;
}

const stampOf = (evidenceStamp: string): string => `${evidenceStamp} ${deriver}`;

const sum = (a: Changed, b: Changed): Changed => ({ written: a.written + b.written, removed: a.removed + b.removed });
