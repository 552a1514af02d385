import { expect, test } from 'vitest';
import { quoteUrl } from '../../src/api/quote-url.ts';

const long = 'one two three four five six seven eight nine ten eleven twelve thirteen';

test.each([
  ['https://a.example/b', 'We deny it', 'https://a.example/b#:~:text=We%20deny%20it'],
  ['https://a.example/b?c=d#top', 'No, never', 'https://a.example/b?c=d#:~:text=No%2C%20never'],
  ['https://a.example/', 'ship-owner & crew', 'https://a.example/#:~:text=ship%2Downer%20%26%20crew'],
  ['https://a.example/', 'over\n two  lines', 'https://a.example/#:~:text=over%20two%20lines'],
  ['https://a.example/', 'half \uD83D', 'https://a.example/#:~:text=half%20'],
  [
    'https://a.example/',
    long,
    'https://a.example/#:~:text=one%20two%20three%20four%20five%20six,eight%20nine%20ten%20eleven%20twelve%20thirteen',
  ],
])('%s with “%s”', (url, words, expected) => {
  const text = `Before. ${words} After.`;
  expect(quoteUrl({ url, text, start: 8, end: 8 + words.length })).toBe(expected);
});
