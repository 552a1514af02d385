import { expect, test } from 'vitest';
import { affirm, clauseOfGerund } from '../../src/text/propositions/affirm.ts';

test.each([
  ['Minsk has not asked Riga for help', 'Minsk has asked Riga for help'],
  ['no complaint was received', 'a complaint was received'],
  ['no engines were moved', 'engines were moved'],
  ['nobody opened the gate', 'somebody opened the gate'],
  ['the firm didn’t sell horse', 'the firm did sell horse'],
  ['not one file has left the house', 'a file has left the house'],
  ['no such order was given', 'such an order was given'],
])('“%s” affirmed is “%s”', (denied, affirmed) => {
  expect(affirm(denied)).toBe(affirmed);
});

test.each([
  ['paying a ransom', 'Ozan paid a ransom'],
  ['closing the road', 'Ozan closed the road'],
  ['having left early', 'Ozan had left early'],
  ['putting sugar in it', 'Ozan put sugar in it'],
])('“denied %s” is about “%s”', (gerund, clause) => {
  expect(clauseOfGerund('Ozan', gerund)).toBe(clause);
});
