import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { DomainError } from '../domain/errors.ts';
import type { Changes } from '../graph/image-changes.ts';
import type { ImageState, News, Store } from '../graph/store.ts';
import { type Derivation, startDerivation } from './derivation/derivation.ts';
import { deriver } from './project.ts';

/** What deriving changed in the stored image: nodes and edges. */
export interface Changed {
  readonly written: number;
  readonly removed: number;
}

/**
 * The image of a store, held in memory with all that it follows from for as long as evidence comes: each time it is drawn, only
 * what the news reach is worked out and written. Whoever draws holds the store's pen; what others have drawn is taken in first.
 */
export interface HeldImage {
  /** Takes in what is kept, while all of it is drawn: so that less has to be compared when something is kept. */
  open(): Promise<void>;
  /** Draws what is news, unless somebody else is drawing. */
  draw(): Promise<Changed>;
  /** Draws until nothing is news. */
  finish(): Promise<Changed>;
  /** Compares all that is stored with all that follows from the evidence, and makes it that. */
  redraw(): Promise<Changed>;
}

const nothing: Changed = { written: 0, removed: 0 };

/** So many readings are taken in at once when all that is kept is. */
const readingsAtOnce = 200;
/** How long whoever has the pen may do nothing before it counts as dead, and how often others look. */
const patienceMs = 5_000;
const lookMs = 100;

/** Holds the image of a store. */
export function holdImage(store: Store, onDerive?: (articles: number) => void): HeldImage {
  let derivation: Derivation = startDerivation();
  /** What was taken in of each article, in short. */
  const taken = new Map<string, string>();
  /** The turn whose image the derivation is; null where it is none that was drawn. */
  let turn: number | null = null;

  /** Takes in what is kept of these articles and entries now; of all where none are named. */
  const takeIn = async (ids?: readonly string[]): Promise<void> => {
    const articles = ids?.filter(isArticle);
    const stamps = new Map((await store.stamps(articles)).map(one => [one.id, `${one.stamp} ${one.file}`]));
    const forgotten = (articles ?? [...taken.keys()]).filter(id => taken.has(id) && !stamps.has(id));
    const come = [...stamps.keys()].filter(id => taken.get(id) !== stamps.get(id));
    for (const id of forgotten) taken.delete(id);
    for (const id of come) taken.set(id, stamps.get(id)!);
    const entries = ids?.every(isArticle) ? [] : await store.journal();
    if (come.length > 0 || forgotten.length > 0) onDerive?.(taken.size);
    derivation.take({ forgotten, entries });
    for (let at = 0; at < come.length; at += readingsAtOnce) {
      const readings = [];
      for await (const reading of store.readings(come.slice(at, at + readingsAtOnce))) readings.push(reading);
      derivation.take({ readings });
    }
  };

  const open = async (): Promise<void> => {
    const before = await store.imageState();
    if (turn !== null || before.stamp !== deriver || before.pen !== '' || (await store.hasNews())) return;
    await takeIn();
    derivation.changes();
    const after = await store.imageState();
    if (after.turn === before.turn && after.pen === '' && !(await store.hasNews())) turn = after.turn;
  };

  /** Makes the derivation that of the stored image; false where it cannot be known. */
  const catchUp = async (state: ImageState, news: readonly News[]): Promise<boolean> => {
    if (state.stamp !== deriver) return state.stamp === '' && taken.size === 0;
    if (turn === null) return false;
    const drawn = await store.drawnBetween(turn, state.turn);
    if (drawn === null || news.some(({ id }) => drawn.has(id))) return false;
    await takeIn([...drawn]);
    derivation.changes();
    return true;
  };

  const drawWith = async (pen: string, anew: boolean): Promise<Changed> => {
    const state = await store.imageState();
    const news = await store.news();
    const known = !anew && (await catchUp(state, news));
    turn = null;
    await takeIn(known && state.stamp === deriver ? news.map(({ id }) => id) : undefined);
    const changes = known ? derivation.changes() : derivation.changesFrom(await store.imageHashes());
    await store.draw(changes, pen, { number: state.turn + 1, stamp: deriver, news });
    turn = state.turn + 1;
    return changedBy(changes);
  };

  /** Draws, if the pen is free or whoever has it is dead; null where it is not. */
  const tryDraw = async (state: ImageState, anew: boolean): Promise<Changed | null> => {
    const pen = randomUUID();
    try {
      await store.takePen(pen, state);
      return await drawWith(pen, anew);
    } catch (error) {
      turn = null;
      await store.putDownPen(pen, state.turn).catch(() => undefined);
      if (isConflict(error)) return null;
      throw error;
    }
  };

  const isDone = async (state: ImageState): Promise<boolean> =>
    state.pen === '' && state.stamp === deriver && !(await store.hasNews());

  const finish = async (anew: boolean): Promise<Changed> => {
    let changed = nothing;
    let seen: ImageState | null = null;
    for (let since = Date.now(); ; ) {
      const state = await store.imageState();
      if (!anew && (await isDone(state))) return changed;
      if (seen === null || seen.beat !== state.beat || seen.pen !== state.pen) since = Date.now();
      seen = state;
      const free = state.pen === '' || Date.now() - since > patienceMs;
      const drawn = free ? await tryDraw(state, anew) : null;
      if (drawn === null) await setTimeout(lookMs);
      else if (anew) return drawn;
      else changed = sum(changed, drawn);
    }
  };

  return {
    open,
    async draw() {
      const state = await store.imageState();
      if (state.pen !== '' || (await isDone(state))) return nothing;
      return (await tryDraw(state, false)) ?? nothing;
    },
    finish: () => finish(false),
    redraw() {
      derivation = startDerivation();
      taken.clear();
      turn = null;
      return finish(true);
    },
  };
}

const isArticle = (id: string): boolean => id.startsWith('art_');

const isConflict = (error: unknown): boolean => error instanceof DomainError && error.code === 'CONFLICT';

const changedBy = ({ nodes, edges, removed }: Changes): Changed => ({ written: nodes.length + edges.length, removed });

const sum = (a: Changed, b: Changed): Changed => ({ written: a.written + b.written, removed: a.removed + b.removed });
