import { expect, test } from 'vitest';
import { rateLimiter } from '../../src/server/rate-limiter.ts';

const limiterAt = (limit: number | null) => {
  let now = Date.parse('2031-05-02T10:00:00Z');
  const limiter = rateLimiter(limit, () => now);
  return { take: limiter.take, wait: (seconds: number) => (now += seconds * 1_000) };
};

test('each caller has a share that fills up evenly', () => {
  const { take, wait } = limiterAt(60);
  expect(take('ida', 50)).toMatchObject({ allowed: true, rateLimit: { cost: 50, limit: 60, remaining: 10 } });
  expect(take('ida', 20)).toMatchObject({ allowed: false, retryAfter: 10, rateLimit: { remaining: 10 } });
  expect(take('ben', 20)).toMatchObject({ allowed: true });
  wait(10);
  const { allowed, rateLimit } = take('ida', 20);
  expect({ allowed, rateLimit }).toEqual({
    allowed: true,
    rateLimit: { cost: 20, limit: 60, remaining: 0, resetAt: new Date('2031-05-02T10:01:10Z') },
  });
});

test('what costs more than a share may be asked of a full one', () => {
  const { take, wait } = limiterAt(60);
  expect(take('ida', 500)).toMatchObject({ allowed: true, rateLimit: { remaining: 0 } });
  expect(take('ida', 500)).toMatchObject({ allowed: false, retryAfter: 60 });
  wait(60);
  expect(take('ida', 500).allowed).toBe(true);
});

test('without a limit everything is allowed', () => {
  const { take } = limiterAt(null);
  expect(take('ida', 1_000_000)).toMatchObject({ allowed: true, rateLimit: { limit: null, remaining: null } });
});
