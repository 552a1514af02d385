import { expect, test } from 'vitest';
import { articlesInJson, articlesInJsonl } from '../../../web/src/screens/add/records.ts';

const text = 'It will snow in Torven, the mayor said.';
const unknown = { title: null, outlet: null, publishedAt: null, url: null };

test('JSON holds one article or many, under the names that feeds use', () => {
  const record = { headline: 'Snow', body: text, publisher: { name: 'Torven Post' }, date: '2031-02-03T00:00:00Z' };
  const article = { ...unknown, text, title: 'Snow', outlet: 'Torven Post', publishedAt: '2031-02-03' };
  expect(articlesInJson(JSON.stringify(record), 'a.json')).toEqual([{ from: 'a.json', article }]);
  expect(articlesInJson(JSON.stringify([record, 7]), 'a.json')).toEqual([
    { from: 'a.json, item 1', article },
    { from: 'a.json, item 2', reason: 'is no JSON object' },
  ]);
  expect(articlesInJson('[]', 'a.json')).toEqual([{ from: 'a.json', reason: 'is an empty array' }]);
});

test('a line that is no JSON does not stop the next', () => {
  expect(articlesInJsonl(`{"text":"${text}"}\n\n{"text":\n{"title":"Snow"}`, 'a.jsonl')).toEqual([
    { from: 'a.jsonl, line 1', article: { ...unknown, text } },
    { from: 'a.jsonl, line 3', reason: 'is not valid JSON' },
    { from: 'a.jsonl, line 4', reason: 'has no "text", "body" or "content"' },
  ]);
});

test('an address that is none of the web is left out', () => {
  const articles = articlesInJson(
    JSON.stringify([
      { text, url: 'javascript:1' },
      { text, link: 'https://a.example' },
    ]),
    'a',
  );
  expect(articles).toMatchObject([{ article: { url: null } }, { article: { url: 'https://a.example' } }]);
});
