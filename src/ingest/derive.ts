import type { Store } from '../graph/store.ts';
import { type Changed, holdImage } from './hold-image.ts';

import { deriver } from './project.ts';

/** Makes the stored image what the evidence says, unless it already is. */
export async function derive(store: Store, onDerive?: (articles: number) => void): Promise<Changed> {
  return holdImage(store, onDerive).finish();
}

/** Makes the stored image anew out of all evidence, whatever it holds; only what differs is written. */
export async function rebuild(store: Store, onDerive?: (articles: number) => void): Promise<Changed> {
  return holdImage(store, onDerive).redraw();
}

/** Whether evidence is kept that the stored image does not show. */
export async function isStale(store: Store): Promise<boolean> {
  if (await store.hasNews()) return true;
  const stamp = await store.imageStamp();
  return stamp === null ? (await store.stamps()).length > 0 : stamp !== deriver;
}

/** Takes an article and all that follows from it alone out of the graph; false where there is none. */
export async function remove(store: Store, articleId: string): Promise<boolean> {
  const image = holdImage(store);
  await image.open();
  const removed = await store.forget(articleId);
  if (removed) await image.finish();
  return removed;
}
