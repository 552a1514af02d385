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
