import { expect, test } from 'vitest';
import { countedIn } from '../../src/statements/counted.ts';

test.each([
  ['seven geese flew off', [{ value: 7, unit: 'gees' }]],
  ['twenty-one geese flew off', [{ value: 21, unit: 'gees' }]],
  ['it cost 1.2 million crowns', [{ value: 1_200_000, unit: 'crown' }]],
  ['it cost 1,200,000 crowns', [{ value: 1_200_000, unit: 'crown' }]],
  [
    'one goose and two yellow ducks',
    [
      { value: 1, unit: 'goos' },
      { value: 2, unit: 'duck' },
    ],
  ],
  ['one of them flew off', []],
  ['no one flew off', []],
])('“%s” counts', (text, counted) => expect(countedIn(text)).toEqual(counted));
