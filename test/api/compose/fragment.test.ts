import { expect, test } from 'vitest';
import { readFragment } from '../../../src/api/compose/fragment.ts';

test('a file is what it matches, where its page is cut, and what is looked up for the page', () => {
  const text = `MATCH (a)-[edge:SEES]->(b)
WITH DISTINCT edge.id AS id, coalesce(edge.at, '') AS at ORDER BY at DESC, id
MATCH (node:Thing {id: id})`;
  expect(readFragment('A.seen', text)).toEqual({
    name: 'A.seen',
    matching: ['MATCH (a)-[edge:SEES]->(b)'],
    page: {
      distinct: true,
      carries: "edge.id AS id, coalesce(edge.at, '') AS at",
      names: ['id', 'at'],
      keys: [
        { expression: 'at', descending: true },
        { expression: 'id', descending: false },
      ],
      limit: null,
    },
    lookups: ['MATCH (node:Thing {id: id})'],
  });
});

test('a file without an order has no page', () => {
  expect(readFragment('A.count', 'MATCH (a:A)\nWITH count(*) AS value')).toMatchObject({ page: null, lookups: [] });
});
