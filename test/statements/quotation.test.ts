import { expect, test } from 'vitest';
import { isCutFrom, shareQuotation } from '../../src/statements/quotation.ts';

const words = (text: string) => text.split(' ');

test.each([
  ['nothing has leaked', 'our walls are sound nothing has leaked', true],
  ['our walls are sound nothing has leaked', 'nothing has leaked', true],
  ['has leaked', 'nothing has leaked', false],
  ['nothing ever leaked', 'our walls are sound nothing has leaked', false],
  ['leaked has nothing', 'nothing has leaked', false],
])('“%s” and “%s”: is one cut from the other? %s', (one, other, expected) => {
  expect(isCutFrom(words(one), words(other))).toBe(expected);
});

test('two quotations of five words or more are one where four of five words are shared', () => {
  expect(shareQuotation(words('we never touched that pier'), words('we have never touched that pier'))).toBe(true);
  expect(shareQuotation(words('we touched a pier'), words('we touched a pier'))).toBe(false);
});
