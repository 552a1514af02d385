import { getIntrospectionQuery, Kind, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { graphqlOnce } from '../../src/api/graphql-once.ts';
import { readOperations } from '../../src/api/operations.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { smallGraph } from './support/small-graph.ts';

const variables: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  WhoDenied: { of: 'drones' },
  StatementPage: { id: 'sta_drones' },
  ActorPage: { name: 'torven' },
  ArticlePage: { id: 'art_1' },
};

describe('what a question reads', () => {
  const graph = smallGraph();
  const asked = async (source: string, values: Readonly<Record<string, unknown>> = {}) => {
    const reads: string[] = [];
    const read: Graph['read'] = (text, parameters) => {
      reads.push(text);
      return graph().read(text, parameters);
    };
    const answer = await graphqlOnce({ ...graph(), read }, source, values);
    expect(answer.errors).toBeUndefined();
    return { reads, data: JSON.parse(JSON.stringify(answer.data)) };
  };
  /** The kinds of edges and the labels a statement walks along, sorted. */
  const walked = (text: string) => [...new Set([...text.matchAll(/:([A-Z]\w+)/g)].map(([, name]) => name))].sort();

  test.each(readOperations().map(({ name, text }) => [name, text]))(
    'the operation %s reads once for each of its root fields, and finds something',
    async (name, text) => {
      const { reads, data } = await asked(text, variables[name]);
      const [operation] = parse(text).definitions;
      if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('one operation');
      expect(reads).toHaveLength(operation.selectionSet.selections.length);
      expect(JSON.stringify(data)).toMatch(/[\w]+":(?:"|[1-9])/);
    },
  );

  test.each([
    ['{ statement(id: "sta_drones") { text status denialCount } }', ['Statement']],
    ['{ disputes { nodes { text } } }', ['Statement']],
    ['{ disputes { totalCount } }', ['Statement']],
    ['{ statement(id: "sta_drones") { denials { edges { saidAt } } } }', ['Actor', 'DENIES', 'Statement']],
    ['{ article(id: "art_1") { title } }', ['Article']],
    ['{ article(id: "art_1") { outlet { name } } }', ['Article', 'Outlet', 'PUBLISHED_BY']],
  ])('%s walks no further than it asks', async (source, along) => {
    const { reads } = await asked(source);
    expect(reads.map(walked)).toEqual([along]);
  });

  test('an article is counted only where the count is asked for, its text read only where words are', async () => {
    const cheap = await asked('{ articles { nodes { attributions { nodes { source { start } } } } } }');
    expect(cheap.reads.join()).not.toContain('count(');
    expect(cheap.reads.join()).not.toContain('.`text`');
    const dear = await asked('{ articles { totalCount nodes { attributions { nodes { source { exact } } } } } }');
    expect(dear.reads.join()).toContain('count(');
    expect(dear.reads.join()).toContain('.`text`');
  });

  test('@skip and @include decide before anything is read', async () => {
    const source = `query ($deep: Boolean!) {
      statement(id: "sta_drones") { text denials @include(if: $deep) { totalCount } ...Rest @skip(if: $deep) }
    }
    fragment Rest on Statement { assertions { nodes { name } } }`;
    expect((await asked(source, { deep: true })).reads.map(walked)).toEqual([['Actor', 'DENIES', 'Statement']]);
    expect((await asked(source, { deep: false })).reads.map(walked)).toEqual([['ASSERTS', 'Actor', 'Statement']]);
  });

  test('the schema is told without a read, however deep the question for it', async () => {
    const { reads, data } = await asked(getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true }));
    expect(reads).toEqual([]);
    expect(data.__schema.queryType).toMatchObject({ name: 'Query' });
  });

  test('several names for one thing and fields from several fragments come together', async () => {
    const { data, reads } = await asked(`{
      one: node(id: "sta_drones") { ...A ... on Statement { words: text, denials(first: 1) { nodes { id } } } }
    }
    fragment A on Node { id __typename ... on Statement { text denials(first: 1) { nodes { name } totalCount } } }`);
    expect(reads).toHaveLength(1);
    expect(data.one).toEqual({
      id: 'sta_drones',
      __typename: 'Statement',
      text: 'Norland asked Eastmark for drones',
      words: 'Norland asked Eastmark for drones',
      denials: { nodes: [{ id: 'act_ministry', name: 'Norland Foreign Ministry' }], totalCount: 3 },
    });
  });
});
