import { expect, test } from 'vitest';
import { type Article, articleId } from '../../../src/domain/article.ts';
import type { Reading } from '../../../src/domain/reading.ts';
import { pageAt } from '../../../src/ingest/project/page-at.ts';
import { project } from '../../../src/ingest/project.ts';
import { edgesOf, organization, person, readingOf, type Told } from '../../support/world.ts';

const harbour =
  'A grey ferry left the harbour of Arden on a cold morning with ninety people and eleven horses on board, and by noon nobody on the quay could see it any more.';

/** The reading of an article at an address. */
function at(url: string, told: Told): Reading {
  const reading = readingOf({ outlet: 'Harbour Post', title: 'Ferry', filler: harbour, ...told });
  const facts = { ...reading.article, url };
  const article: Article = { ...facts, id: articleId(facts) };
  return JSON.parse(JSON.stringify({ ...reading, article }).replaceAll(reading.article.id, article.id)) as Reading;
}

const who = { moe: person('Kari Moe'), port: organization('Port of Arden') };
const [crack, storm, late] = ['The pier has a crack', 'A storm is coming', 'The ferry is late'];
const page = 'https://www.harbour.example/ferry';
const monday = at(page, {
  published: '2024-03-04',
  who,
  said: [
    { by: 'moe', denies: crack },
    { by: 'port', asserts: storm, on: '2024-03-03' },
  ],
});
const tuesday = at(`${page}/?utm_source=mail#top`, {
  published: '2024-03-05',
  who,
  said: [
    { by: 'port', asserts: storm, on: '2024-03-03' },
    { by: 'moe', asserts: late },
  ],
});
const wednesday = at(page, { published: '2024-03-06', who, said: [{ by: 'port', asserts: storm, on: '2024-03-03' }] });

test.each([
  ['https://www.a.example/b/', 'http://a.example/b#c'],
  ['https://a.example/b?id=1&utm_campaign=x', 'https://a.example/b?fbclid=y&id=1'],
])('%s is the page of %s', (one, other) => expect(pageAt(one)).toBe(pageAt(other)));

test.each([
  ['https://a.example/b?id=1', 'https://a.example/b?id=2'],
  ['https://a.example/b', 'https://b.example/b'],
])('%s is another page than %s', (one, other) => expect(pageAt(one)).not.toBe(pageAt(other)));

test.each([[null], ['https://a.example/'], ['not an address']])('%s is no page of an article', url =>
  expect(pageAt(url)).toBeNull(),
);

test('each version of a page is tied to the one before, with what came in and what was taken out', () => {
  const versions = edgesOf(project([wednesday, monday, tuesday], []), 'NEW_VERSION_OF');
  expect(versions).toHaveLength(2);
  expect(versions.find(({ from }) => from === tuesday.article.id)).toMatchObject({
    to: monday.article.id,
    properties: {
      added: [tuesday.attributions[1]!.id],
      addedQuotes: [late],
      removed: [monday.attributions[0]!.id],
      removedQuotes: [`not ${crack}`],
    },
  });
  expect(versions.find(({ from }) => from === wednesday.article.id)).toMatchObject({
    to: tuesday.article.id,
    properties: { removed: [tuesday.attributions[1]!.id], removedQuotes: [late] },
  });
});

test('the versions of a page are one outlet and one origin, whatever their texts share', () => {
  const rewritten = at(page, {
    outlet: 'The Post of the Harbour',
    published: '2024-03-07',
    title: 'Storm',
    filler:
      'Wholly other words stand here, of wind and of rain and of the sea that rose in the night above the old wall.',
    who,
    said: [{ by: 'port', asserts: storm, on: '2024-03-03' }],
  });
  const image = project([monday, rewritten], []);
  const [reported] = edgesOf(image, 'ASSERTS').filter(({ properties }) => properties.articleCount === 2);
  expect(reported!.properties).toMatchObject({ articleCount: 2, outletCount: 1, originCount: 1 });
  expect(edgesOf(image, 'COPY_OF')).toEqual([]);
});

test('articles of other addresses, or of none, are no versions of one another', () => {
  const elsewhere = at('https://harbour.example/other', {
    published: '2024-03-05',
    who,
    said: [{ by: 'moe', asserts: late }],
  });
  const nowhere = readingOf({ published: '2024-03-05', who, said: [{ by: 'moe', asserts: late }] });
  expect(edgesOf(project([monday, elsewhere, nowhere], []), 'NEW_VERSION_OF')).toEqual([]);
});
