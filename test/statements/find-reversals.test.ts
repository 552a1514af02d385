import { expect, test } from 'vitest';
import type { Utterance } from '../../src/domain/utterance.ts';
import { findReversals } from '../../src/statements/find-reversals.ts';

const act = (told: string): Utterance => {
  const [side, saidAt] = told.split(' ');
  return {
    id: told,
    actorId: 'mayor',
    statementId: 'bribe',
    stance: side === 'denied' ? 'DENIES' : 'ASSERTS',
    denialKind: null,
    act: 'SAY',
    saidAt: saidAt ?? null,
    addressee: null,
    articleIds: [],
    attributionIds: [],
  };
};

test.each([
  [
    'a denial and a later admission',
    ['denied 2024-03-12', 'admitted 2024-03-18'],
    ['admitted 2024-03-18 > denied 2024-03-12'],
  ],
  [
    'the last denial before it',
    ['denied 2024-03-12', 'denied 2024-03-14', 'admitted 2024-03-18', 'admitted 2024-03-19'],
    ['admitted 2024-03-18 > denied 2024-03-14'],
  ],
  [
    'there and back',
    ['admitted 2024-03-01', 'denied 2024-03-02', 'admitted 2024-03-03'],
    ['denied 2024-03-02 > admitted 2024-03-01', 'admitted 2024-03-03 > denied 2024-03-02'],
  ],
  ['nothing on one day', ['denied 2024-03-12', 'admitted 2024-03-12'], []],
  ['nothing without a day', ['denied 2024-03-12', 'admitted'], []],
])('reverses %s', (_, acts, reversals) => {
  const found = findReversals(acts.map(act).reverse());
  expect(found.map(({ later, earlier }) => `${later.id} > ${earlier.id}`)).toEqual(reversals);
});
