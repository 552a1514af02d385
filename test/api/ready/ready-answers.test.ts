import { execute, getOperationAST, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { contextFor } from '../../../src/api/context.ts';
import { graphqlOnce } from '../../../src/api/graphql-once.ts';
import { readOperations } from '../../../src/api/operations.ts';
import { readyAnswers } from '../../../src/api/ready/ready-answers.ts';
import { schema } from '../../../src/api/schema.ts';
import { variables } from '../support/operation-variables.ts';
import { richWorld } from '../support/rich-world.ts';
import { smallGraph } from '../support/small-graph.ts';

type Values = Readonly<Record<string, unknown>>;

describe('an answer that is told as it was read', () => {
  const graph = smallGraph(richWorld());

  /** The answer without an execution; null where that is left to one. */
  async function ready(source: string, given: Values = {}) {
    const document = parse(source);
    const { responseForOperation } = (await readyAnswers.requestDidStart!({} as never))!;
    const operation = getOperationAST(document);
    const contextValue = contextFor(graph(), 'a-request');
    const asked = { schema, document, operation, request: { variables: given }, contextValue };
    const answer = await responseForOperation!(asked as never);
    return answer === null ? null : JSON.stringify((answer.body as { readonly singleResult: unknown }).singleResult);
  }
  const executed = async (source: string, variableValues: Values = {}) => {
    const contextValue = contextFor(graph(), 'a-request');
    return JSON.stringify(await execute({ schema, document: parse(source), variableValues, contextValue }));
  };

  const shipped = readOperations().filter(({ kind }) => kind === 'query');
  test.each(shipped.map(({ name, text }) => [name, text]))('is that of an execution: %s', async (name, text) => {
    const answer = await ready(text, variables[name]);
    expect(answer).toMatch(/^\{"data":\{"/);
    expect(answer).toBe(await executed(text, variables[name]));
  });

  test.each([
    ['{ __typename stats { __typename statements } }'],
    ['{ statement(id: "sta_drones") { __proto__: text constructor: status then: id toString: denialCount } }'],
    [
      '{ nodes(ids: ["sta_drones", "act_torven", "art_1"]) { __typename id ... on Statement { text } ...A } } fragment A on Actor { name }',
    ],
    ['{ statement(id: "nobody") { text } article(id: "art_1") @skip(if: true) { id } }'],
    ['{ disputes { nodes { denials { edges { saidAt node { id name } } } } pageInfo { endCursor } } }'],
    ['query ($id: ID = "sta_drones") { one: statement(id: $id) { id } other: statement(id: "sta_drones") { text } }'],
  ])('is that of an execution, in the order of the question: %.90s', async source => {
    const answer = await ready(source);
    expect(answer).not.toBeNull();
    expect(answer).toBe(await executed(source));
  });

  test.each([
    ['query ($x: Boolean!) { statement(id: "sta_drones") { id text @include(if: $x) } }', { x: false }],
    ['{ __schema { queryType { name } } }', {}],
    ['query ($id: ID!) { statement(id: $id) { id } }', {}],
    ['mutation { deleteArticle(input: { id: "art_1" }) { changed } }', {}],
  ])('is left to an execution: %.60s', async (source, given) => {
    expect(await ready(source, given)).toBeNull();
  });

  test('that fails is told by an execution, which does not read again', async () => {
    let reads = 0;
    const read = async () => {
      reads += 1;
      throw new Error('gone');
    };
    const { data, errors } = await graphqlOnce({ ...graph(), read }, '{ a: statement(id: "x") { id } __typename }');
    expect({ data, codes: errors?.map(({ extensions }) => extensions?.code), path: errors?.[0]?.path, reads }).toEqual({
      data: { a: null, __typename: 'Query' },
      codes: ['INTERNAL_SERVER_ERROR'],
      path: ['a'],
      reads: 1,
    });
  });

  test('that lacks what must be there is told as an execution tells it', async () => {
    const read = async <Row>() => [{ row: { c1: [] } }] as unknown as readonly Row[];
    const { data, errors } = await graphqlOnce({ ...graph(), read }, '{ stats { statements } }');
    expect({ data, errors: errors?.length }).toEqual({ data: null, errors: 1 });
  });
});
