import { expect, test } from 'vitest';
import { snippetOf } from '../../web/src/screens/search/snippet.ts';

const words = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');

test('a snippet stands around the first word that begins with what is looked for, whatever its accents', () => {
  const found = snippetOf(`${words(40)} unöl Öland ${words(40)}`, 'oland');
  expect(found).toContain('unöl Öland');
  expect(found).toMatch(/^…word\d+ .*…$/);
});

test('where the words do not stand in the text, it begins with the text', () => {
  expect(snippetOf('A short text\nof two lines.', 'zeppelin')).toBe('A short text of two lines.');
});
