import { DomainError } from '../../domain/errors.ts';

/** Lets only so many changes be worked on or wait, and only one at a time draw. */
export interface WriteQueue {
  /** Does some work, unless too much is waiting already. */
  run<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Does a part of it when all before have done theirs. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result>;
  /** How many are worked on or wait. */
  size(): number;
  /** Waits until nothing is worked on. */
  settled(): Promise<void>;
}

/** How much the last work counts in how long one takes. */
const weight = 0.2;

/** A queue that holds so many. */
export function writeQueue(most: number): WriteQueue {
  const running = new Set<Promise<unknown>>();
  let last: Promise<unknown> = Promise.resolve();
  let usualMs = 1_000;
  const timed = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const begun = performance.now();
    try {
      return await work();
    } finally {
      usualMs += weight * (performance.now() - begun - usualMs);
    }
  };
  return {
    async run(work) {
      if (running.size >= most) throw full(Math.max(1, Math.ceil(usualMs / 1_000)));
      const done = timed(work);
      running.add(done);
      try {
        return await done;
      } finally {
        running.delete(done);
      }
    },
    inTurn(work) {
      const done = last.then(work);
      last = done.catch(() => undefined);
      return done;
    },
    size: () => running.size,
    settled: async () => void (await Promise.allSettled(running)),
  };
}

const full = (retryAfter: number): DomainError =>
  new DomainError('QUEUE_FULL', `Too many changes are waiting: try again in ${retryAfter} s.`, { retryAfter });
