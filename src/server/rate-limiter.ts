import type { RateLimit } from '../api/rate-limit.ts';

/** Takes a cost from what a caller has left. */
export interface RateLimiter {
  readonly take: (caller: string, cost: number) => Taken;
}

export interface Taken {
  readonly allowed: boolean;
  readonly rateLimit: RateLimit;
  /** The seconds after which the same would be allowed; 0 where it is. */
  readonly retryAfter: number;
}

interface Bucket {
  readonly left: number;
  readonly at: number;
}

const minute = 60_000;
/** Callers that are remembered; those who asked longest ago are forgotten first, and begin anew. */
const mostCallers = 20_000;

/** A bucket for each caller, that holds what may be asked for in a minute and fills up evenly. */
export function rateLimiter(limit: number | null, now: () => number = Date.now): RateLimiter {
  if (limit === null) return { take: (_, cost) => unlimited(cost, now()) };
  const buckets = new Map<string, Bucket>();
  const take = (caller: string, cost: number): Taken => {
    const at = now();
    const { left: before, at: since } = buckets.get(caller) ?? { left: limit, at };
    const there = Math.min(limit, before + ((at - since) / minute) * limit);
    // What costs more than a whole bucket may be asked of a full one, which it empties.
    const needed = Math.min(cost, limit);
    const allowed = needed <= there;
    const left = allowed ? there - needed : there;
    buckets.delete(caller);
    buckets.set(caller, { left, at });
    if (buckets.size > mostCallers) buckets.delete(buckets.keys().next().value!);
    const resetAt = new Date(at + ((limit - left) / limit) * minute);
    const retryAfter = allowed ? 0 : Math.max(1, Math.ceil((((needed - there) / limit) * minute) / 1_000));
    return { allowed, rateLimit: { cost, limit, remaining: Math.floor(left), resetAt }, retryAfter };
  };
  return { take };
}

const unlimited = (cost: number, at: number): Taken => ({
  allowed: true,
  rateLimit: { cost, limit: null, remaining: null, resetAt: new Date(at) },
  retryAfter: 0,
});
