import fc from 'fast-check';
import { expect, test } from 'vitest';
import { disputedOf, type Standing, standingOf, type Told, voicedOf } from '../../src/statements/told.ts';

const told = (at: number, actorId: string | null, rest: Partial<Told> = {}): Told => ({
  originId: 'art_1',
  at,
  isQuoted: false,
  stance: 'ASSERTS',
  actorId,
  ...rest,
});
const quoted = { isQuoted: true } as const;
const denied = { stance: 'DENIES' } as const;

test.each<readonly [Standing | null, Told, Told]>([
  ['ANSWERED_AT_ONCE', told(3, 'union'), told(4, 'firm', denied)],
  ['ANSWERED_IN_QUOTATION', told(3, 'union'), told(4, 'firm', { ...denied, ...quoted })],
  ['BORNE_OUT_AT_ONCE', told(3, 'union'), told(4, 'police')],
  ['BORNE_OUT_IN_QUOTATION', told(3, 'union'), told(4, null, quoted)],
  ['QUOTED_AT_ONCE', told(3, 'union'), told(4, 'union', quoted)],
  ['IN_ONE_BREATH', told(3, 'union', quoted), told(4, 'union')],
  ['ONE_BETWEEN', told(3, 'union'), told(5, 'firm')],
  ['ONE_BETWEEN_BY_ONE_SPEAKER', told(3, 'union'), told(5, 'union')],
  ['FAR_APART', told(0, 'union'), told(5, 'firm')],
  ['FAR_APART_BY_ONE_SPEAKER', told(0, 'union'), told(5, 'union')],
  [null, told(3, 'union'), told(4, 'firm', { originId: 'art_2' })],
])('what a text tells side by side stands %s', (standing, one, other) => {
  expect(standingOf([one], [other])).toBe(standing);
});

test('of several reports the nearest tell how two things stand', () => {
  expect(standingOf([told(0, 'union'), told(6, 'union')], [told(7, 'firm', denied)])).toBe('ANSWERED_AT_ONCE');
});

test('a speaker who says both in two texts stands on one side or on both', () => {
  const elsewhere = { originId: 'art_2' } as const;
  expect(voicedOf([told(0, 'union')], [told(0, 'union', elsewhere)])).toBe('ON_ONE_SIDE');
  expect(voicedOf([told(0, 'union')], [told(0, 'union', { ...elsewhere, ...denied })])).toBe('ON_BOTH_SIDES');
  expect(voicedOf([told(0, 'union')], [told(0, 'firm', elsewhere)])).toBeNull();
  expect(voicedOf([told(0, null)], [told(0, null, elsewhere)])).toBeNull();
});

test('what anybody denies is in dispute', () => {
  const affirmed = [told(0, 'union')];
  const disputed = [told(0, 'union'), told(1, 'firm', denied)];
  expect(disputedOf(disputed, disputed)).toBe('BOTH_ARE_DENIED');
  expect(disputedOf(affirmed, disputed)).toBe('ONE_IS_DENIED');
  expect(disputedOf(affirmed, affirmed)).toBeNull();
});

test('it makes no difference which of two is looked at first', () => {
  const some = fc.array(
    fc.record({
      originId: fc.constantFrom('art_1', 'art_2'),
      at: fc.nat(4),
      isQuoted: fc.boolean(),
      stance: fc.constantFrom('ASSERTS', 'DENIES'),
      actorId: fc.constantFrom('union', 'firm', null),
    }),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(some, some, (a, b) => {
      expect(standingOf(a, b)).toBe(standingOf(b, a));
      expect(voicedOf(a, b)).toBe(voicedOf(b, a));
      expect(disputedOf(a, b)).toBe(disputedOf(b, a));
    }),
  );
});
