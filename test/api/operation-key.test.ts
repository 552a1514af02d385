import { getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { operationKey } from '../../src/api/operation-key.ts';

const operation = getOperationAST(
  parse('query ($id: ID, $ids: [ID!], $text: String, $first: Int, $deep: Boolean, $order: StatementOrder) { x }'),
)!;
const keyOf = (values: Readonly<Record<string, unknown>>) => operationKey(operation, values);

test.each([
  ['another id', { id: 'a' }, { id: 'b' }],
  ['other words', { text: 'a' }, { text: 'b c' }],
  ['as many other ids', { ids: ['a', 'b'] }, { ids: ['c', 'd'] }],
])('%s changes nothing but what is looked for', (_, one, other) => expect(keyOf(one)).toBe(keyOf(other)));

test.each([
  ['no id', { id: 'a' }, { id: null }],
  ['an id that is not named', { id: null }, {}],
  ['more ids', { ids: ['a'] }, { ids: ['a', 'b'] }],
  ['a longer page', { first: 1 }, { first: 2 }],
  ['a condition', { deep: true }, { deep: false }],
  ['another order', { order: { field: 'A', direction: 'ASC' } }, { order: { field: 'A', direction: 'DESC' } }],
])('%s asks for something else', (_, one, other) => expect(keyOf(one)).not.toBe(keyOf(other)));

test('the same text in another document is another operation', () => {
  const [one, other] = [parse('{ x }'), parse('{ x }')].map(document => getOperationAST(document)!);
  expect(operationKey(one!, {})).not.toBe(operationKey(other!, {}));
});
