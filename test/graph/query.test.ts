import { expect, test } from 'vitest';
import { query, statementsOf } from '../../src/graph/query.ts';

test('a query comes without its opening comment', () =>
  expect(query('read/store.news')).toBe('MATCH (news:News)\nRETURN news.id AS id, news.token AS token'));

test('a file of several statements is cut at its semicolons', () => {
  const statements = statementsOf('schema/neo4j');
  expect(statements.length).toBeGreaterThan(10);
  expect(statements.filter(statement => !/^CREATE [^;]+$/.test(statement))).toEqual([]);
});

test('a query that is not there is an error', () => expect(() => query('read/nothing')).toThrow('nothing.cypher'));

test('an actor that is written anew loses every kind it may have had', () => {
  const removed = /REMOVE node:(\S+)/.exec(query('write/put-actors'))?.[1]?.split(':');
  expect(removed?.sort()).toEqual(['Government', 'Group', 'Organization', 'Outlet', 'Person']);
});
