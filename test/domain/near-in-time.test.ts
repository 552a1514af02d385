import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysBetween, periodsOf } from '../../src/domain/near-in-time.ts';

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10));

test('a leap day counts, whichever day comes first', () => {
  expect(daysBetween('2024-03-01', '2024-02-28')).toBe(2);
  expect(daysBetween('2023-02-28', '2023-03-01')).toBe(1);
});

test('two days share a period where they are near each other, and none where they are more than two periods apart', () => {
  fc.assert(
    fc.property(anyDay, anyDay, fc.integer({ min: 1, max: 400 }), (a, b, days) => {
      const shared = periodsOf(a, days).some(period => periodsOf(b, days).includes(period));
      if (daysBetween(a, b) <= days) expect(shared).toBe(true);
      if (daysBetween(a, b) >= 2 * days) expect(shared).toBe(false);
    }),
  );
});
