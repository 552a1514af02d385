import { expect, test } from 'vitest';
import { localCaller } from '../../../src/api/access/caller.ts';
import { validateOperation } from '../../../src/api/validate-operation.ts';
import * as operations from './support/operations.ts';

const costOf = (query: string, input: object) => {
  const valid = validateOperation({ query, variables: { input } }, { caller: localCaller, mostCost: 1_000_000 });
  return 'errors' in valid ? valid.errors.map(({ message }) => message) : valid.survey.cost;
};
const articles = (count: number) => Array.from({ length: count }, () => ({ text: 'It rains.' }));

test('each article that is sent costs as much as the first', () => {
  const [one, two, ten] = [1, 2, 10].map(count => Number(costOf(operations.ingest, { articles: articles(count) })));
  expect(two! - one!).toBe(200);
  expect(ten! - one!).toBe(1_800);
});

test('a mutation costs more than the question for what it answers', () => {
  const plain = 'mutation ($input: DeleteArticleInput!) { deleteArticle(input: $input) { deletedArticleId } }';
  expect(costOf(plain, { id: 'art_0' })).toBe(201);
});

test('more than a caller may ask for is refused before anything is read', () => {
  const asked = { query: operations.ingest, variables: { input: { articles: articles(50) } } };
  const refused = validateOperation(asked, { caller: localCaller, mostCost: 5_000 });
  expect(refused).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TOO_EXPENSIVE' } }] });
});
