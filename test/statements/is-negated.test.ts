import { expect, test } from 'vitest';
import { isNegated } from '../../src/statements/is-negated.ts';

test.each([
  ['The mill had not been sold', true],
  ['Nobody sold the mill', true],
  ['The mill had been sold, not let', false],
  ['The mill lacked a wheel, and the miller had not come back', false],
  ['The mill had not been sold, and the miller was at home', true],
])('“%s”: %s', (text, negated) => expect(isNegated(text)).toBe(negated));
