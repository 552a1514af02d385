import { expect, test } from 'vitest';
import { findMentions } from '../../src/text/find-mentions.ts';
import type { Name } from '../../src/text/tag.ts';
import { tagged } from './tag-examples.ts';

const mentionsIn = (text: string, names: Readonly<Record<string, Name>> = {}, sources: readonly string[] = []) =>
  findMentions(tagged(text, names, sources)).mentions.map(
    ({ kind, start, end }) => `${kind} ${text.slice(start, end)}`,
  );

test.each([
  ['a possessive mark', 'Anna Holm’s boat sank.', { 'Anna Holm’s': 'PER' }, 'NAME Anna Holm'],
  ['a form of address', 'Nobody saw Mrs Holm.', { 'Mrs Holm': 'PER' }, 'NAME Holm'],
  ['an office', 'Nobody saw Mayor Anna Holm.', { 'Mayor Anna Holm': 'PER' }, 'NAME Anna Holm'],
  ['an article', 'It hit the Nordic Line.', { 'the Nordic Line': 'ORG' }, 'NAME Nordic Line'],
] as const)('a name stands without %s', (_, text, names, mention) => {
  expect(mentionsIn(text, names)).toContain(mention);
});

test('countries, adjectives and seats are names though the encoder saw none', () => {
  const mentions = mentionsIn('The Kremlin told Norway of a Danish boat.');
  expect(mentions).toEqual(expect.arrayContaining(['NAME Kremlin', 'NAME Norway', 'NAME Danish']));
});

test('a country inside a longer name is no mention of its own', () => {
  expect(mentionsIn('It went to Bank of Norway.', { 'Bank of Norway': 'ORG' })).not.toContain('NAME Norway');
});

test('a full name seen once is found again where the encoder passed over it', () => {
  const text = 'Anna Holm left. Later Holm came back.';
  expect(mentionsIn(text, { 'Anna Holm': 'PER' })).toContain('NAME Holm');
});

test.each([
  ['The spokesman left early.', 'The spokesman'],
  ['A harbour ministry spokesman left early.', 'A harbour ministry spokesman'],
  ['Two employees left early.', 'Two employees'],
  ['The ferry line’s lawyer left early.', 'The ferry line’s lawyer'],
  ['A spokeswoman for the Danish embassy in Oslo left early.', 'A spokeswoman for the Danish embassy in Oslo'],
  ['Danish officials left early.', 'Danish officials'],
  ['Its deputy director left early.', 'Its deputy director'],
  ['The boilermaker denied that he had left.', 'The boilermaker'],
])('%s → %s', (text, nominal) => {
  expect(mentionsIn(text)).toContain(`NOMINAL ${nominal}`);
});

test('a source that no list knows is a description all the same', () => {
  expect(mentionsIn('The old lighthouse said no.', {}, ['The old lighthouse'])).toContain('NOMINAL The old lighthouse');
});

test('an occupation before a name is a mention beside it', () => {
  const mentions = mentionsIn('Luthier Anna Holm said no.', { 'Anna Holm': 'PER' }, ['Luthier Anna Holm']);
  expect(mentions).toEqual(['NOMINAL Luthier', 'NAME Anna Holm']);
});

test('pronouns are mentions, the United States are none', () => {
  expect(mentionsIn('He told US sailors that she and it were theirs.')).toEqual(
    expect.arrayContaining(['PRONOUN He', 'PRONOUN she', 'PRONOUN it']),
  );
  expect(mentionsIn('He told US sailors no.')).not.toContain('PRONOUN US');
});

test('a text without words has no mentions', () => {
  expect(findMentions(tagged('')).mentions).toEqual([]);
});

const kindsIn = (text: string, names: Readonly<Record<string, Name>> = {}) =>
  findMentions(tagged(text, names)).mentions.flatMap(({ name, start, end }) =>
    name ? [`${name} ${text.slice(start, end)}`] : [],
  );

test.each([
  ['what a participle makes a quality', 'A Norway-based line left.', 'LOCATION Norway'],
  ['each of a pair', 'The Danish-Finnish talks ended.', 'NORP Finnish'],
  ['those for a side', 'A pro-Norway rally ended.', 'LOCATION Norway'],
])('a hyphen does not hide a name: %s', (_, text, name) => {
  expect(kindsIn(text)).toContain(name);
});

test('a hyphen inside a name stays', () => {
  expect(kindsIn('Guinea-Bissau and Anna Holm-Berg left.', { 'Anna Holm-Berg': 'PER' })).toEqual([
    'LOCATION Guinea-Bissau',
    'PERSON Anna Holm-Berg',
  ]);
});

test('a sum of money names no country', () => {
  expect(kindsIn('It cost 40 US dollars, or US$40, in Norway.')).toEqual(['LOCATION Norway']);
});

test('peoples and faiths are names though the encoder saw none', () => {
  expect(kindsIn('Norwegians met Sikhs and a Kurdish poet.')).toEqual([
    'NORP Norwegians',
    'NORP Sikhs',
    'NORP Kurdish',
  ]);
});

test('a short name in brackets tells how long the full one is', () => {
  const text = 'The Board for Lakes and Rivers of Borland (BLRB) met. Later BLRB left.';
  expect(kindsIn(text, { Lakes: 'ORG' })).toEqual([
    'ORGANIZATION Board for Lakes and Rivers of Borland',
    'ORGANIZATION BLRB',
    'ORGANIZATION BLRB',
  ]);
});

test('a country and what is its own are two names', () => {
  expect(kindsIn('Norway’s Coastal Guild met.', { 'Norway’s Coastal Guild': 'ORG' })).toEqual([
    'LOCATION Norway',
    'ORGANIZATION Coastal Guild',
  ]);
});

test('the same words are the same kind of name all over an article', () => {
  const kinds = findMentions({
    ...tagged('Vesterholm spoke. Then Vesterholm fell. Vesterholm rose.', { Vesterholm: 'ORG' }),
    names: [
      { start: 0, end: 10, name: 'ORG' },
      { start: 23, end: 33, name: 'PER' },
      { start: 40, end: 50, name: 'ORG' },
    ],
  }).mentions.map(({ name }) => name);
  expect(kinds).toEqual(['ORGANIZATION', 'ORGANIZATION', 'ORGANIZATION']);
});

test.each([
  ['Anna binti Holm left.', { Anna: 'PER' }, [], 'PERSON Anna binti Holm'],
  ['Anna Berg van der Holm left.', { Anna: 'PER' }, [], 'PERSON Anna Berg van der Holm'],
  ['Anna Holm left.', { Anna: 'PER' }, ['Anna Holm'], 'PERSON Anna Holm'],
] as const)('a person’s name is whole: %s', (text, names, sources, name) => {
  const kinds = findMentions(tagged(text, names, sources)).mentions.map(
    ({ name, start, end }) => `${name} ${text.slice(start, end)}`,
  );
  expect(kinds).toEqual([name]);
});

test('a name ends before a preposition that leads nowhere', () => {
  expect(kindsIn('The Lake Board for was shut.', { 'Lake Board for': 'ORG' })).toEqual(['ORGANIZATION Lake Board']);
});

test('a people or faith stays one though somebody bears its name', () => {
  expect(kindsIn('Christian Holm met Christian priests.', { 'Christian Holm': 'PER' })).toEqual([
    'PERSON Christian Holm',
    'NORP Christian',
  ]);
});
