/** Lets only so many work at once, and only so many wait for it. */
export interface Gate {
  /** Resolves to what must be called when the work is done; null where there are too many already, or the wait was too long. */
  readonly enter: () => Promise<(() => void) | null>;
  readonly running: () => number;
  readonly waiting: () => number;
}

export interface GateOptions {
  readonly running: number;
  readonly waiting: number;
  /** The longest wait, in milliseconds. */
  readonly patience: number;
}

export function gateOf({ running: most, waiting: mostWaiting, patience }: GateOptions): Gate {
  const queue = new Set<() => void>();
  let running = 0;
  const leave = () => {
    const [next] = queue;
    if (!next) running -= 1;
    else next();
  };
  const pass = () => {
    let left = false;
    return () => {
      if (!left) leave();
      left = true;
    };
  };
  const wait = (): Promise<(() => void) | null> =>
    new Promise(resolve => {
      const called = () => {
        queue.delete(called);
        clearTimeout(timer);
        resolve(pass());
      };
      const timer = setTimeout(() => {
        queue.delete(called);
        resolve(null);
      }, patience);
      queue.add(called);
    });
  return {
    enter: async () => {
      if (running < most) {
        running += 1;
        return pass();
      }
      return queue.size < mostWaiting ? wait() : null;
    },
    running: () => running,
    waiting: () => queue.size,
  };
}
