import { expect, test } from 'vitest';
import { searchIndex } from '../../src/api/search-index.ts';

test('the index is asked for names that have words which begin so, or for texts that hold them anywhere', () => {
  expect(searchIndex([' asa', ' post'], ['ása', 'post'])).toBe(
    '((key:asa* OR keys:asa*) AND (key:post* OR keys:post*)) OR (text:*ása* AND text:*post*)',
  );
});

test.each([
  ['signs that mean something to the index', [' a', ' b'], ['(a', 'b)~*', 'AND']],
  ['digits, at which the index breaks words', [' g7x'], ['g7x']],
])('%s are not in the question', (_, folded, plain) => {
  const asked = searchIndex(
    folded,
    plain.map(word => word.toLowerCase()),
  )!;
  expect(asked.replaceAll(/\b(?:AND|OR|key|keys|text)\b/g, '')).toMatch(/^[\p{L}\s():*]+$/u);
  expect(asked).not.toContain('**');
});

test('without a letter there is nothing to ask the index', () => {
  expect(searchIndex([' 50'], ['50'])).toBeNull();
  expect(searchIndex([' 50'], ['50%'])).toBeNull();
});
