import { byText } from './order.ts';

/** Keys under which things meet that may be one. */
export interface Keys<Thing> {
  readonly keysOf: (thing: Thing) => readonly string[];
  /** How far apart two things may stand under such a key to be compared; it bounds the cost under a key that many share. */
  readonly reach: number;
  /** Where a thing stands among those that share a key: things that may well be one stand near each other. */
  readonly placeOf: (thing: Thing) => string;
}

/** How things are compared: which pairs are worth it, and what a comparison finds. */
export interface Comparing<Thing, Found> extends Keys<Thing> {
  /** Other kinds of keys, each with a reach and places of its own; at most three. */
  readonly further?: readonly Keys<Thing>[];
  /** What speaks for or against two things being one; null where nothing does. The smaller id comes first. */
  readonly compare: (a: Thing, b: Thing, idOfA: string) => Found | null;
  /**
   * Whether a thing that takes the place of another compares with any third as that did, asked for a third at a time; null where
   * nothing can be said. Only for what looks at nothing but the two that are compared.
   */
  readonly comparesAs?: (before: Thing, now: Thing) => ((other: Thing, otherIsFirst: boolean) => boolean) | null;
}

/**
 * Pairs that were compared, kept while things come and go: always those that the things there are now would give. Pairs that
 * come to meet wait until all is compared, so that a pair that meets several times until then, or only in passing, is compared
 * once or never.
 */
export interface Candidates<Thing, Found> {
  add(id: string, thing: Thing): void;
  /** Puts another thing in the place of one: where they share most keys, that costs less than to remove and to add. */
  replace(id: string, thing: Thing): void;
  remove(id: string): void;
  /** Compares one thing anew with all it meets, as what a comparison looks at has changed. */
  again(id: string): void;
  /** What was found with each other thing when all was compared last. */
  of(id: string): ReadonlyMap<string, Found>;
  /** Compares the pairs that wait for it; returns the things whose findings changed since all was compared last. */
  compare(): ReadonlySet<string>;
}

interface Place {
  readonly id: string;
  readonly at: string;
}

/** Where a thing stands under each kind of key. */
type Places = readonly Place[];

interface Kept<Thing> {
  readonly thing: Thing;
  readonly places: Places;
  readonly keys: readonly number[];
}

/** Two things of which a third has changed how far apart they stand. */
type Apart = readonly [string, string];

const none: ReadonlyMap<string, never> = new Map<string, never>();

/** Keeps the pairs of things worth comparing, and what comparing them finds. */
export function keepCandidates<Thing, Found>(rules: Comparing<Thing, Found>): Candidates<Thing, Found> {
  const things = new Map<string, Kept<Thing>>();
  // Most keys are one thing's alone; a hash takes their place, as two keys of one hash only compare more. Its last bits tell the kind.
  const blocks = new Map<number, Place | Place[]>();
  const found = new Map<string, Map<string, Found>>();
  /** Pairs that wait to be compared, each under both ids. */
  const waiting = new Map<string, Set<string>>();
  let touched = new Set<string>();

  const kinds: readonly Keys<Thing>[] = [rules, ...(rules.further ?? [])];
  const reachOf = (key: number): number => kinds[key & 3]!.reach;
  const placesOf = (id: string, thing: Thing): Places => kinds.map(({ placeOf }) => ({ id, at: placeOf(thing) }));
  const meet = (id: string): ReadonlySet<string> => {
    const { places, keys } = things.get(id)!;
    const met = new Set<string>();
    for (const key of keys) {
      const block = blocks.get(key)!;
      if (!Array.isArray(block)) continue;
      addNear(block, indexIn(block, placeAt(places, key)), reachOf(key), met);
    }
    return met;
  };
  const stillMeet = (a: string, b: string): boolean => {
    const [one, other] = [things.get(a)!, things.get(b)!];
    const shared = new Set(other.keys);
    return one.keys.some(key => {
      const block = blocks.get(key)!;
      return (
        shared.has(key) &&
        Array.isArray(block) &&
        Math.abs(indexIn(block, placeAt(one.places, key)) - indexIn(block, placeAt(other.places, key))) <= reachOf(key)
      );
    });
  };
  const keep = (a: string, b: string, result: Found | null) => {
    const before = found.get(a)?.get(b);
    if (result === null && before === undefined) return;
    if (result !== null && before !== undefined && JSON.stringify(result) === JSON.stringify(before)) return;
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const row = found.get(one) ?? new Map<string, Found>();
      if (result === null) row.delete(other);
      else row.set(other, result);
      if (row.size === 0) found.delete(one);
      else found.set(one, row);
      touched.add(one);
    }
  };
  const compareLater = (a: string, b: string) => {
    const [ofA, ofB] = [waiting.get(a), waiting.get(b)];
    if (ofA) ofA.add(b);
    else waiting.set(a, new Set([b]));
    if (ofB) ofB.add(a);
    else waiting.set(b, new Set([a]));
  };
  /** A pair that does not meet any longer. */
  const drop = (a: string, b: string) => {
    if (waiting.get(a)?.delete(b)) waiting.get(b)!.delete(a);
    keep(a, b, null);
  };
  const pairedWith = (id: string) => new Set([...(found.get(id)?.keys() ?? []), ...(waiting.get(id) ?? [])]);
  const isPair = (a: string, b: string) => found.get(a)?.has(b) || waiting.get(a)?.has(b);
  const part = (pairs: readonly Apart[]) => {
    for (const [a, b] of pairs) if (isPair(a, b) && !stillMeet(a, b)) drop(a, b);
  };

  /** Puts places under keys, parts the pairs that now stand too far apart under one of them, and returns whom it meets there. */
  const enter = (keys: readonly number[], places: Places): ReadonlySet<string> => {
    const met = new Set<string>();
    const parted: Apart[] = [];
    for (const key of keys) {
      const place = placeAt(places, key);
      const block = blocks.get(key);
      if (!Array.isArray(block)) {
        if (block) met.add(block.id);
        blocks.set(key, block ? [block, place].sort(byPlace) : place);
        continue;
      }
      const [at, reach] = [indexIn(block, place), reachOf(key)];
      insert(block, at, place, reach, parted);
      addNear(block, at, reach, met);
    }
    part(parted);
    return met;
  };
  /** Takes places from under keys; returns the pairs that now stand near enough under one of them. */
  const leave = (keys: readonly number[], places: Places): readonly Apart[] =>
    keys.flatMap(key => {
      const place = placeAt(places, key);
      const block = blocks.get(key)!;
      if (Array.isArray(block) && block.length > 2) return takeOut(block, place, reachOf(key));
      if (Array.isArray(block)) blocks.set(key, block[0]!.id === place.id ? block[1]! : block[0]!);
      else blocks.delete(key);
      return [];
    });
  const keysOf = (thing: Thing) => [
    ...new Set(kinds.flatMap(({ keysOf }, kind) => keysOf(thing).map(key => (hashOf(key) & ~3) | kind))),
  ];

  const kept: Candidates<Thing, Found> = {
    add(id, thing) {
      const places = placesOf(id, thing);
      const keys = keysOf(thing);
      things.set(id, { thing, places, keys });
      const met = enter(keys, places);
      touched.add(id);
      for (const other of met) compareLater(id, other);
    },
    replace(id, thing) {
      const { thing: old, places, keys: before } = things.get(id)!;
      if (kinds.some(({ placeOf }, kind) => placeOf(thing) !== places[kind]!.at)) {
        kept.remove(id);
        kept.add(id, thing);
        return;
      }
      const keys = keysOf(thing);
      const [had, has] = [new Set(before), new Set(keys)];
      things.set(id, { thing, places, keys });
      const gone = before.filter(key => !has.has(key));
      const joined = leave(gone, places);
      const come = keys.filter(key => !had.has(key));
      const newly = enter(come, places);
      touched.add(id);
      const met = meet(id);
      for (const other of pairedWith(id)) if (!met.has(other)) drop(id, other);
      const asBefore = rules.comparesAs?.(old, thing) ?? null;
      for (const other of met)
        if (newly.has(other) || !asBefore?.(things.get(other)!.thing, other < id)) compareLater(id, other);
      for (const [a, b] of joined) compareLater(a, b);
    },
    remove(id) {
      const { places, keys } = things.get(id)!;
      for (const other of pairedWith(id)) drop(id, other);
      waiting.delete(id);
      const joined = leave(keys, places);
      things.delete(id);
      touched.add(id);
      for (const [a, b] of joined) compareLater(a, b);
    },
    again(id) {
      for (const other of meet(id)) compareLater(id, other);
    },
    of: id => found.get(id) ?? none,
    compare() {
      for (const [a, others] of waiting)
        for (const b of others) if (a < b) keep(a, b, rules.compare(things.get(a)!.thing, things.get(b)!.thing, a));
      waiting.clear();
      const since = touched;
      touched = new Set();
      return since;
    },
  };
  return kept;
}

/** The last bits of a key tell its kind. */
const placeAt = (places: Places, key: number): Place => places[key & 3]!;

const byPlace = (a: Place, b: Place) => byText(a.at, b.at) || byText(a.id, b.id);

/** The index at which a place stands in a sorted block, or would stand. */
function indexIn(block: readonly Place[], place: Place): number {
  let [low, high] = [0, block.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (byPlace(block[middle]!, place) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Puts a place into a block at its index, and adds the pairs that now stand too far apart in it. */
function insert(block: Place[], at: number, place: Place, reach: number, parted: Apart[]): void {
  for (let index = Math.max(0, at - reach); index < at && index + reach < block.length; index += 1)
    if (index + reach >= at) parted.push([block[index]!.id, block[index + reach]!.id]);
  block.splice(at, 0, place);
}

/** Adds those that stand near enough to the one at an index of a block. */
function addNear(block: readonly Place[], at: number, reach: number, met: Set<string>): void {
  const last = Math.min(block.length - 1, at + reach);
  for (let index = Math.max(0, at - reach); index <= last; index += 1) if (index !== at) met.add(block[index]!.id);
}

/** Takes a place out of a block; returns the pairs that now stand near enough in it. */
function takeOut(block: Place[], place: Place, reach: number): readonly Apart[] {
  const at = indexIn(block, place);
  block.splice(at, 1);
  const joined: Apart[] = [];
  for (let index = Math.max(0, at - reach); index < at && index + reach < block.length; index += 1)
    if (index + reach >= at) joined.push([block[index]!.id, block[index + reach]!.id]);
  return joined;
}

/** FNV-1a. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash;
}
