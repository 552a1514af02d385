import { byText } from './order.ts';

/** How things are compared: which pairs are worth it, and what a comparison finds. */
export interface Comparing<Thing, Found> {
  /** The keys under which things meet that may be one. */
  readonly keysOf: (thing: Thing) => readonly string[];
  /** Where a thing stands among those that share a key: things much alike stand near each other. */
  readonly placeOf: (thing: Thing) => string;
  /** How far apart two things may stand under a key to be compared; it bounds the cost under a key that many share. */
  readonly reach: number;
  /** What speaks for or against two things being one; null where nothing does. The smaller id comes first. */
  readonly compare: (a: Thing, b: Thing, idOfA: string) => Found | null;
}

/** Pairs that were compared, kept while things come and go: always those that the things there are now would give. */
export interface Candidates<Thing, Found> {
  add(id: string, thing: Thing): void;
  remove(id: string): void;
  /** Compares one thing anew with all it meets, as what a comparison looks at has changed. */
  again(id: string): void;
  /** What was found with each other thing. */
  of(id: string): ReadonlyMap<string, Found>;
  /** The things whose findings changed since this was asked last. */
  touched(): ReadonlySet<string>;
}

interface Place {
  readonly id: string;
  readonly at: string;
}

const none: ReadonlyMap<string, never> = new Map<string, never>();

/** Keeps the pairs of things worth comparing, and what comparing them finds. */
export function keepCandidates<Thing, Found>(rules: Comparing<Thing, Found>): Candidates<Thing, Found> {
  const things = new Map<string, { readonly thing: Thing; readonly place: Place; readonly keys: readonly number[] }>();
  // Most keys are one thing's alone; a hash takes their place, as two keys of one hash only compare more.
  const blocks = new Map<number, Place | Place[]>();
  const found = new Map<string, Map<string, Found>>();
  let touched = new Set<string>();

  const meet = (id: string): ReadonlySet<string> => {
    const { place, keys } = things.get(id)!;
    const met = new Set<string>();
    for (const key of keys) {
      const block = blocks.get(key)!;
      if (!Array.isArray(block)) continue;
      const at = indexIn(block, place);
      const last = Math.min(block.length - 1, at + rules.reach);
      for (let index = Math.max(0, at - rules.reach); index <= last; index += 1) met.add(block[index]!.id);
    }
    met.delete(id);
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
        Math.abs(indexIn(block, one.place) - indexIn(block, other.place)) <= rules.reach
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
  const compare = (a: string, b: string) => {
    const [x, y] = a < b ? [a, b] : [b, a];
    keep(x, y, rules.compare(things.get(x)!.thing, things.get(y)!.thing, x));
  };
  const compareAll = (id: string) => {
    for (const other of meet(id)) compare(id, other);
  };

  return {
    add(id, thing) {
      const place = { id, at: rules.placeOf(thing) };
      const keys = [...new Set([...rules.keysOf(thing)].map(hashOf))];
      things.set(id, { thing, place, keys });
      const parted: (readonly [string, string])[] = [];
      for (const key of keys) {
        const block = blocks.get(key);
        if (Array.isArray(block)) parted.push(...insert(block, place, rules.reach));
        else blocks.set(key, block ? [block, place].sort(byPlace) : place);
      }
      for (const [a, b] of parted) if (found.get(a)?.has(b) && !stillMeet(a, b)) keep(a, b, null);
      touched.add(id);
      compareAll(id);
    },
    remove(id) {
      const { place, keys } = things.get(id)!;
      for (const other of [...(found.get(id)?.keys() ?? [])]) keep(id, other, null);
      const joined: (readonly [string, string])[] = [];
      for (const key of keys) {
        const block = blocks.get(key)!;
        if (!Array.isArray(block)) blocks.delete(key);
        else if (block.length === 2) blocks.set(key, block[0]!.id === id ? block[1]! : block[0]!);
        else joined.push(...takeOut(block, place, rules.reach));
      }
      things.delete(id);
      touched.add(id);
      for (const [a, b] of joined) compare(a, b);
    },
    again: compareAll,
    of: id => found.get(id) ?? none,
    touched() {
      const since = touched;
      touched = new Set();
      return since;
    },
  };
}

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

/** Puts a place into a block; returns the pairs that now stand too far apart in it. */
function insert(block: Place[], place: Place, reach: number): readonly (readonly [string, string])[] {
  const at = indexIn(block, place);
  const parted: (readonly [string, string])[] = [];
  for (let index = Math.max(0, at - reach); index < at && index + reach < block.length; index += 1)
    if (index + reach >= at) parted.push([block[index]!.id, block[index + reach]!.id]);
  block.splice(at, 0, place);
  return parted;
}

/** Takes a place out of a block; returns the pairs that now stand near enough in it. */
function takeOut(block: Place[], place: Place, reach: number): readonly (readonly [string, string])[] {
  const at = indexIn(block, place);
  block.splice(at, 1);
  const joined: (readonly [string, string])[] = [];
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
