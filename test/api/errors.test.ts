import { describe, expect, test } from 'vitest';
import { graphqlOnce } from '../../src/api/graphql-once.ts';
import { DomainError } from '../../src/domain/errors.ts';
import type { Graph } from '../../src/graph/graph.ts';

const graphThat = (read: Graph['read']): Graph => ({
  engine: 'embedded',
  read,
  write: async () => undefined,
  define: async () => undefined,
  ready: async () => undefined,
  close: async () => undefined,
});
const failing = (error: Error) => graphThat(() => Promise.reject(error));
const untouched = graphThat(() => Promise.reject(new Error('nothing should be read')));
const nested = (levels: number, inside: string): string =>
  levels === 0 ? inside : `origin { ${nested(levels - 1, inside)} }`;

describe('errors', () => {
  test.each([
    [new DomainError('GRAPH_UNAVAILABLE', 'no route to 10.0.0.7:7687'), 'GRAPH_UNAVAILABLE'],
    [new DomainError('TIMEOUT', 'MATCH (n) took 9 s'), 'TIMEOUT'],
    [new DomainError('GRAPH_UNAUTHORIZED', 'password of neo4j@10.0.0.7 refused'), 'INTERNAL_SERVER_ERROR'],
    [new TypeError('MATCH (n) at /srv/app/10.0.0.7'), 'INTERNAL_SERVER_ERROR'],
  ])('%s is told as %s, with a request id and nothing of what is inside', async (error, code) => {
    const answer = await graphqlOnce(failing(error), '{ statement(id: "x") { text } }');
    const [told] = answer.errors!;
    expect(told?.extensions).toEqual({ code, requestId: expect.stringMatching(/^[\da-f-]{36}$/) });
    expect(JSON.stringify(answer)).not.toMatch(/10\.0\.0\.7|MATCH|neo4j@|\.ts|node_modules/);
  });

  test.each([
    ['{', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ denials(saidAt: { from: "yesterday" }) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    [`{ ${'a: __typename '.repeat(2_000)} }`, 'GRAPHQL_PARSE_FAILED'],
    [`{ article(id: "x") { ${nested(30, 'id')} } }`, 'GRAPHQL_VALIDATION_FAILED'],
    [`{ article(id: "x") { ...A } } fragment A on Article { ...A id }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['{ nodes(ids: ["1", "2"]) { ...A } } fragment B on Node { id }', 'GRAPHQL_VALIDATION_FAILED'],
    ['subscription ($x: Boolean!) { articleIngested @skip(if: $x) { id } }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('%.60s is refused with %s', async (source, code) => {
    const { errors } = await graphqlOnce(untouched, source);
    expect(errors?.[0]?.extensions?.code).toBe(code);
  });

  test('a question that could come to millions of things is refused, and says what to do', async () => {
    const deep = (field: string) =>
      `${field}(first: 100) { nodes { denials(first: 100) { nodes { denials(first: 100) { totalCount nodes { id } } } } } }`;
    const { errors } = await graphqlOnce(untouched, `{ ${deep('statements')} }`);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(
        /^"statements\.nodes\.denials\.nodes\.denials" could ask for more than 100000 things .*: ask for smaller pages/,
      ),
      extensions: { code: 'QUERY_TOO_EXPENSIVE' },
    });
  });

  test('a fragment that doubles itself twenty times is refused at once', async () => {
    const doubling = Array.from(
      { length: 20 },
      (_, i) => `fragment F${i} on Article { a: origin { ...F${i + 1} } b: origin { ...F${i + 1} } }`,
    );
    const source = `{ article(id: "x") { ...F0 } } ${doubling.join(' ')} fragment F20 on Article { id }`;
    const { errors } = await graphqlOnce(untouched, source);
    expect(errors?.[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('more than 100 ids at once are refused', async () => {
    const ids = Array.from({ length: 101 }, (_, i) => `"${i}"`).join();
    const { errors } = await graphqlOnce(untouched, `{ nodes(ids: [${ids}]) { id } }`);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});
