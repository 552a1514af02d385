import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { DomainError } from '../domain/errors.ts';
import type { Entry } from '../domain/journal.ts';
import { shareStrings } from '../domain/share-strings.ts';
import type { Changes } from '../graph/image-changes.ts';
import type { ImageState, Store } from '../graph/store.ts';
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
  /** What would change if this were said too; nothing is kept or drawn. */
  foresee(entry: Entry): Promise<Changes>;
  /** Compares all that is stored with all that follows from the evidence, and makes it that. */
  redraw(): Promise<Changed>;
}

const nothing: Changed = { written: 0, removed: 0 };

/** So many readings are taken in at once when all that is kept is. */
const readingsAtOnce = 50;
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
    const entries = ids?.every(isArticle) ? [] : await store.journal();
    const forgotten = (articles ?? [...taken.keys()]).filter(id => taken.has(id) && !stamps.has(id));
    const come = [...stamps.keys()].filter(id => taken.get(id) !== stamps.get(id));
    for (const id of forgotten) taken.delete(id);
    if (come.length > 0 || forgotten.length > 0) onDerive?.(new Set([...taken.keys(), ...come]).size);
    derivation.take({ forgotten, entries });
    for (let at = 0; at < come.length; at += readingsAtOnce) {
      const readings = [];
      const some = come.slice(at, at + readingsAtOnce);
      for await (const reading of store.readings(some)) readings.push(shareStrings(reading));
      derivation.take({ readings });
      // Only now: a store that goes away in between is asked for them again.
      for (const id of some) taken.set(id, stamps.get(id)!);
    }
  };

  const open = async (): Promise<void> => {
    const before = await store.imageState();
    if (turn !== null || !(await isStill(before))) return;
    await takeIn();
    derivation.changes();
    const after = await store.imageState();
    if (after.turn === before.turn && (await isStill(after))) turn = after.turn;
  };

  /** Makes the derivation that of the stored image, and tells what others have drawn since; null where it cannot be known. */
  const catchUp = async (state: ImageState): Promise<ReadonlySet<string> | null> => {
    if (state.stamp !== deriver) return state.stamp === '' && taken.size === 0 ? new Set() : null;
    if (turn === null) return null;
    const drawn = await store.drawnBetween(turn, state.turn);
    if (drawn === null || drawn.size === 0) return drawn;
    await takeIn([...drawn]);
    derivation.changes();
    return drawn;
  };

  const isStill = async (state: ImageState): Promise<boolean> =>
    state.stamp === deriver && state.pen === '' && !(await store.hasNews());

  /** Makes the derivation that of all that is kept and drawn now. */
  const keepUp = async (): Promise<void> => {
    const before = await store.imageState();
    if (turn !== null && turn === before.turn && before.pen === '') return;
    const known = (await isStill(before)) && (await catchUp(before)) !== null;
    turn = null;
    if (!known) {
      await takeIn();
      derivation.changes();
    }
    const after = await store.imageState();
    if (after.turn === before.turn && (await isStill(after))) turn = after.turn;
  };

  const drawWith = async (pen: string, anew: boolean): Promise<Changed> => {
    const state = await store.imageState();
    const drawn = anew ? null : await catchUp(state);
    const news = await store.news();
    // What was drawn and is news again may be taken in as it is kept now already.
    const known = drawn !== null && !news.some(({ id }) => drawn.has(id));
    turn = null;
    const onlyNews = known && state.stamp === deriver;
    await takeIn(onlyNews ? news.map(({ id }) => id) : undefined);
    // With all that is kept, what was kept since the news were asked for may have been taken in.
    const meanwhile = onlyNews ? [] : (await store.news()).map(({ id }) => id);
    const changes = known ? derivation.changes() : derivation.changesFrom(await store.imageHashes());
    await store.draw(changes, pen, { number: state.turn + 1, stamp: deriver, news, meanwhile });
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

  const finish = async (anew: boolean): Promise<Changed> => {
    let changed = nothing;
    let seen: ImageState | null = null;
    for (let since = Date.now(); ; ) {
      const state = await store.imageState();
      if (!anew && (await isStill(state))) return changed;
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
      if (state.pen !== '' || (await isStill(state))) return nothing;
      return (await tryDraw(state, false)) ?? nothing;
    },
    finish: () => finish(false),
    async foresee(entry) {
      await keepUp();
      try {
        derivation.take({ entries: [entry] });
        return derivation.changes();
      } finally {
        derivation.take({ unsaid: [entry.id] });
        derivation.changes();
      }
    },
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
