import { expect, test } from 'vitest';
import { foldName } from '../../src/domain/fold-name.ts';

test.each([
  ['Jürgen Žák', 'jurgen zak'],
  ['Đukić', 'djukic'],
  ['Đặng', 'dang'],
  ['O’Brien-Smith', 'obrien smith'],
])('%s is folded to %s', (name, folded) => expect(foldName(name)).toBe(folded));
