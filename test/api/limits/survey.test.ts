import { expect, test } from 'vitest';
import { localCaller } from '../../../src/api/access/caller.ts';
import { validateOperation } from '../../../src/api/validate-operation.ts';

const surveyOf = (query: string, variables = {}) => {
  const valid = validateOperation({ query, variables }, { caller: localCaller, mostCost: 1_000_000_000 });
  if ('errors' in valid) throw valid.errors[0];
  return valid.survey;
};

test.each([
  ['{ __typename }', 0],
  ['{ article(id: "x") { title } }', 1],
  ['{ articles { totalCount } }', 1],
  ['{ articles(first: 3) { nodes { title } } }', 4],
  ['{ articles { nodes { title outlet { name } } } }', 41],
  ['{ statements(first: 10) { nodes { denials(first: 5) { nodes { id } } } } }', 71],
  ['{ statements(last: 10) { nodes { ...A } } } fragment A on Statement { denials(first: 5) { nodes { id } } }', 71],
  ['{ nodes(ids: ["1", "2", "3"]) { id } }', 3],
  ['{ neighbourhood(ids: ["1"], limit: 50) { nodes { id } } }', 51],
  ['{ neighbourhood(ids: ["1"]) { nodes { id } edges { id } } }', 201],
  ['{ a: articles(first: 3) { nodes { id } } b: articles(first: 4) { nodes { id } } }', 9],
])('%s costs %i', (query, cost) => expect(surveyOf(query).cost).toBe(cost));

test('page sizes in variables count', () => {
  const query = 'query($n: Int = 7) { articles(first: $n) { nodes { id } } }';
  expect([surveyOf(query).cost, surveyOf(query, { n: 50 }).cost]).toEqual([8, 51]);
});

test('the list to shrink is the deepest on the dearest path', () => {
  const query = `{
    articles(first: 2) { nodes { id } }
    big: statements(first: 90) { nodes { text denials(first: 80) { nodes { id } } } }
  }`;
  expect(surveyOf(query).costliest).toBe('big.nodes.denials');
});
