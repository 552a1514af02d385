/** Chance that is the same for the same seed. */
export interface Random {
  /** From 0 to 1. */
  readonly next: () => number;
  /** A whole number below this one. */
  readonly below: (most: number) => number;
  readonly one: <Item>(items: readonly Item[]) => Item;
  readonly chance: (share: number) => boolean;
}

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number) => Math.floor(next() * most);
  return { next, below, one: items => items[below(items.length)]!, chance: share => next() < share };
}
