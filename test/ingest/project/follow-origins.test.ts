import { expect, test } from 'vitest';
import type { Article } from '../../../src/domain/article.ts';
import type { Reading } from '../../../src/domain/reading.ts';
import { project } from '../../../src/ingest/project.ts';

const words = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `word${from + at}`).join(' ');
const article = (id: string, publishedAt: string | null, text: string): Article => ({
  id,
  publishedAt,
  text,
  file: null,
  url: null,
  title: id,
  outlet: null,
  language: 'en',
});
const reading = (one: Article): Reading => ({
  reader: 'reader-1',
  article: one,
  publisherId: null,
  mentions: [],
  descriptors: [],
  attributions: [],
  events: [],
});

const groups = (...articles: readonly Article[]) =>
  Object.fromEntries(
    project(articles.map(reading), []).nodes.map(({ id, properties }) => [id, properties.originGroup]),
  );

test('an article alone is its own origin', () => {
  expect(groups(article('a', '2024-03-01', words(0, 300)), article('b', '2024-03-02', words(300, 600)))).toEqual({
    a: 'a',
    b: 'b',
  });
});

test('the earliest of copies is the origin, whatever its id', () => {
  expect(groups(article('a', '2024-03-02', words(0, 300)), article('b', '2024-03-01', words(0, 300)))).toEqual({
    a: 'b',
    b: 'b',
  });
});

test('copies that appear at once go by id; what bears no date is never the origin of what does', () => {
  expect(
    groups(
      article('a', null, words(0, 300)),
      article('c', '2024-03-01', words(0, 300)),
      article('b', '2024-03-01', words(0, 300)),
    ),
  ).toEqual({ a: 'b', b: 'b', c: 'b' });
});

test('a cut copy with its own beginning belongs to the whole', () => {
  const cut = `Our own correspondent adds a line ${words(40, 160)}`;
  expect(groups(article('a', '2024-03-01', words(0, 400)), article('b', '2024-03-02', cut))).toEqual({
    a: 'a',
    b: 'a',
  });
});

test('other capitals, accents and punctuation do not hide a copy', () => {
  const text = 'The mayor of Brno, Šárka Dvořák, said on Monday that nobody had been hurt when the old bridge fell.';
  expect(
    groups(article('a', '2024-03-01', text), article('b', '2024-03-02', text.toUpperCase().replace(/[,.]/g, ' –'))),
  ).toEqual({ a: 'a', b: 'a' });
});

test('one shared quotation makes no copy', () => {
  const quotation = words(1000, 1025);
  expect(
    groups(
      article('a', '2024-03-01', `${words(0, 100)} ${quotation}`),
      article('b', '2024-03-02', `${words(200, 300)} ${quotation}`),
    ),
  ).toEqual({ a: 'a', b: 'b' });
});

test('a copy of a copy has the same origin', () => {
  const chain = [
    article('a', '2024-03-01', words(0, 100)),
    article('b', '2024-03-02', words(40, 140)),
    article('c', '2024-03-03', words(80, 180)),
  ];
  expect(groups(...chain)).toEqual({ a: 'a', b: 'a', c: 'a' });
  expect(groups(...[...chain].reverse())).toEqual({ a: 'a', b: 'a', c: 'a' });
});

test('what is found of two articles does not depend on the others', () => {
  const popular = Array.from({ length: 40 }, (_, at) =>
    article(`p${at}`, '2024-03-01', `${words(0, 30)} ${words(1000 + at * 200, 1100 + at * 200)}`),
  );
  const pair = [article('a', '2024-03-02', words(0, 100)), article('b', '2024-03-03', words(10, 110))];
  expect(groups(...popular, ...pair)).toMatchObject({ a: 'a', b: 'a', p7: 'p7' });
  expect(groups(...[...popular, ...pair].reverse())).toEqual(groups(...popular, ...pair));
});
