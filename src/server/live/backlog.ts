/** What is given to somebody who takes it one by one: whoever gives does not wait, so that there is an end to how much lies here. */
export interface Backlog<Item> extends AsyncIterableIterator<Item> {
  /** Adds an item; false where too much lies here already. */
  readonly give: (item: Item, weight?: number) => boolean;
  /** Nothing more comes, and what lies here is not taken any more: whoever takes is told why. */
  readonly fail: (reason: Error) => void;
  readonly return: () => Promise<IteratorReturnResult<undefined>>;
}

export interface BacklogOptions {
  /** What may lie here, by the weights of the items. */
  readonly most: number;
  /** Called once, when nothing more is taken. */
  readonly onEnd?: () => void;
}

type Taking<Item> = { readonly resolve: (result: IteratorResult<Item>) => void; readonly reject: (why: Error) => void };

/** An empty backlog. An item weighs 1 where nothing is said, and a single one may weigh more than all that may lie here. */
export function backlogOf<Item>({ most, onEnd }: BacklogOptions): Backlog<Item> {
  const items: { readonly item: Item; readonly weight: number }[] = [];
  const takers: Taking<Item>[] = [];
  let weighs = 0;
  let over = false;
  let reason: Error | null = null;
  const end = () => {
    if (over) return;
    over = true;
    items.length = 0;
    onEnd?.();
  };
  return {
    give(item, weight = 1) {
      if (over) return false;
      const taker = takers.shift();
      if (taker) taker.resolve({ done: false, value: item });
      else if (items.length > 0 && weighs + weight > most) return false;
      else {
        items.push({ item, weight });
        weighs += weight;
      }
      return true;
    },
    fail(why) {
      if (over) return;
      end();
      if (takers.length === 0) reason = why;
      for (const { reject } of takers.splice(0)) reject(why);
    },
    async next() {
      const first = items.shift();
      if (first) {
        weighs -= first.weight;
        return { done: false, value: first.item };
      }
      if (reason) {
        const why = reason;
        reason = null;
        throw why;
      }
      if (over) return done;
      return new Promise((resolve, reject) => takers.push({ resolve, reject }));
    },
    async return() {
      end();
      reason = null;
      for (const { resolve } of takers.splice(0)) resolve(done);
      return done;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

const done: IteratorReturnResult<undefined> = { done: true, value: undefined };
