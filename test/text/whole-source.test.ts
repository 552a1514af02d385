import { expect, test } from 'vitest';
import { wholeSource } from '../../src/text/attributions/whole-source.ts';
import { findMentions } from '../../src/text/find-mentions.ts';
import { linkMentions } from '../../src/text/link-mentions.ts';
import { tagged } from './tag-examples.ts';

test.each([
  ['The pier is shut, said the Pier Guild.', 'the', 'the Pier Guild'],
  ['The bill was paid by Mr Lund.', 'Mr', 'Mr Lund'],
  [
    'The chairwoman of Nordic Line on Monday said no.',
    'The chairwoman of Nordic Line on',
    'The chairwoman of Nordic Line',
  ],
  [
    'Anna Holm, director of the Pier Guild, said no.',
    'Anna Holm, director of the',
    'Anna Holm, director of the Pier Guild',
  ],
  ['The guild that keeps the bell for the winter says no.', 'the winter', 'The guild'],
  ['Nordic Line, which owns the pier, said no.', 'which owns the pier', 'Nordic Line, which owns the pier'],
  [
    'Two pilots, who asked not to be named for fear of trouble, said no.',
    'not to be named for fear of trouble',
    'Two pilots, who asked not to be named for fear of trouble',
  ],
  [
    'Storm takes roof off the town hall as harbour boss swears no',
    'Storm takes roof off the town hall as harbour boss',
    'harbour boss',
  ],
  ['Anna Holm said no.', 'Anna Holm', 'Anna Holm'],
])('in “%s” the source “%s” is %s', (text, source, whole) => {
  const names = { 'Pier Guild': 'ORG', Lund: 'PER', 'Nordic Line': 'ORG', 'Anna Holm': 'PER' } as const;
  const doc = linkMentions(findMentions(tagged(text, names, [source])));
  const { start, end } = wholeSource(doc.roles[0]!, doc);
  expect(text.slice(start, end)).toBe(whole);
});
