import { expect, test } from 'vitest';
import { clauseOf } from '../../src/statements/clause.ts';
import { wordsOf } from '../../src/statements/comparable-words.ts';

const clauseIn = (text: string) => clauseOf(wordsOf(text));

test.each([
  ['The cook poisoned the duke', { doers: ['cook'], verb: 'poison', others: ['duk'] }],
  ['The duke was poisoned by the cook', { doers: ['cook'], verb: 'poison', others: ['duk'] }],
  ['The duke has been poisoned', { doers: ['duk'], verb: 'poison', others: [] }],
  ['A plan to sell the mill', { verb: null }],
  ['There is a hole in the dam', { verb: null }],
  ['The miller sold the mill because the river had dried up', { verb: 'sel', others: ['mil'] }],
])('“%s” is read as who does what to whom', (text, bones) => expect(clauseIn(text)).toMatchObject(bones));

test.each([
  ['The smoke came from the mill', ['mil']],
  ['The miller sold the mill', []],
])('“%s” comes from %j', (text, from) => expect(clauseIn(text).from).toEqual(from));

test.each([
  ['The mill was sold', 'PAST'],
  ['The miller has sold the mill', 'PAST'],
  ['The miller will sell the mill', 'FUTURE'],
  ['The miller planned to sell the mill', 'FUTURE'],
  ['The mill was to be sold', 'FUTURE'],
  ['The dam could burst', 'POSSIBLE'],
  ['The miller tried to sell the mill', 'TRIED'],
  ['The miller threatened to burn the mill', 'THREATENED'],
  ['The mill is old', null],
])('“%s” tells of something %s', (text, mood) => expect(clauseIn(text).mood).toBe(mood));

test.each([
  ['All bakers went home', 'all'],
  ['Some bakers went home', 'some'],
  ['Two of the bakers went home', 'some'],
  ['Bakers went home', null],
])('“%s” speaks of %s', (text, quantity) => expect(clauseIn(text).quantity).toBe(quantity));
