import { expect, test } from 'vitest';
import type { Mention } from '../../src/domain/mention.ts';
import { companyIn } from '../../src/statements/company.ts';

const named = (text: string): Mention => ({
  id: `men_${text}`,
  articleId: 'art_1',
  start: 0,
  end: text.length,
  text,
  kind: 'NAME',
  name: 'PERSON',
  reading: null,
  descriptorId: null,
});

test('the words of names keep company, folded, but for short ones', () => {
  expect(companyIn([named('Šimon Vágó'), named('Port of Ræd')])).toEqual(['port', 'raed', 'simon', 'vago']);
});

test('whoever is only called “he” or by an office adds nothing', () => {
  expect(
    companyIn([
      { ...named('He'), kind: 'PRONOUN' },
      { ...named('The minister'), kind: 'NOMINAL' },
    ]),
  ).toEqual([]);
});

test('the most frequent dozen is kept', () => {
  const many = Array.from({ length: 20 }, (_, at) => named(`Name${at + 10}`));
  const company = companyIn([...many, named('Name29'), named('Name28')]);
  expect(company).toHaveLength(12);
  expect(company).toEqual(expect.arrayContaining(['name28', 'name29', 'name10']));
});
