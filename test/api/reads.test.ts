import { getIntrospectionQuery, Kind, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { graphqlOnce } from '../../src/api/graphql-once.ts';
import { readOperations } from '../../src/api/operations.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { variables } from './support/operation-variables.ts';
import { richWorld } from './support/rich-world.ts';
import { smallGraph } from './support/small-graph.ts';

/** The labels and the kinds of edges along which each operation walks, for each of its root fields. */
const walks = {
  WhoDenied: [
    'ASSERTS Actor Article Attribution CONVEYS DENIES EVIDENCE_FOR MADE Outlet PUBLISHED_BY REPORTED_BY Statement Utterance',
  ],
  Disputes: ['ASSERTS Actor DENIES Statement'],
  DisputeList: ['ASSERTS Actor Article Attribution CONVEYS DENIES EVIDENCE_FOR FOUND_IN Statement Utterance'],
  StatementPage: [
    'ABOUT Actor Article Attribution CONVEYS COPY_OF EVIDENCE_FOR FOUND_IN MADE Node Outlet PUBLISHED_BY Statement Utterance',
  ],
  ActorPage: ['ASSERTS Actor DENIES SPEAKS_FOR Statement'],
  ActorProfile: [
    'ASSERTS Actor Article Attribution DENIES EVIDENCE_FOR FOUND_IN Judgement MADE Mention Outlet PART_OF PUBLISHED_BY REFERS_TO SPEAKS_FOR Statement Utterance',
  ],
  ArticlePage: ['Actor Article Attribution COPY_OF FOUND_IN NESTED_IN Outlet PUBLISHED_BY Statement'],
  Stats: ['Actor Article Attribution Statement Utterance'],
  Search: ['Actor Article Place Statement'],
  SearchGroups: [
    'Actor Article Place Statement',
    'Actor Article Place Statement',
    'Actor Article Outlet PUBLISHED_BY Place Statement',
  ],
  Neighbourhood: ['ABOUT ASSERTS CONTRADICTS DENIES Node PARTICIPATES_IN PART_OF REFINES SPEAKS_FOR TAKES_PLACE_IN'],
  Paths: [
    'ABOUT ASSERTS Article Attribution CONTRADICTS CONVEYS DENIES EVIDENCE_FOR FOUND_IN MADE Node Outlet PARTICIPATES_IN PART_OF PUBLISHED_BY REFINES SPEAKS_FOR TAKES_PLACE_IN Utterance',
  ],
  Dashboard: [
    'ASSERTS Actor DENIES Statement',
    'ASSERTS Actor DENIES Node Statement',
    'Article Node REPORTED_BY Utterance',
  ],
  StatementCoverage: [
    'ABOUT ASSERTS Actor Article Attribution CONTRADICTS CONVEYS DENIES EVIDENCE_FOR Event FOUND_IN Outlet PART_OF PUBLISHED_BY REFINES REPORTED_BY SPEAKS_FOR Statement Utterance',
  ],
  Contradictions: ['ASSERTS Actor CONTRADICTS DENIES Statement Utterance'],
  ReviewQueue: [
    'Actor Article Attribution EVIDENCE_FOR FOUND_IN Judgement MADE Mention Outlet PUBLISHED_BY REFERS_TO Statement Utterance',
  ],
  OpenQuestion: [
    'Actor Article Attribution EVIDENCE_FOR FOUND_IN MADE Mention Node Outlet PUBLISHED_BY REFERS_TO Statement Utterance',
  ],
};

describe('what a question reads', () => {
  const graph = smallGraph(richWorld());
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
  const walked = (text: string) =>
    [...new Set([...text.matchAll(/:([A-Z][\w|]+)/g)].flatMap(([, names]) => names!.split('|')))].sort();

  const questions = readOperations().filter(({ kind }) => kind === 'query');

  test.each(questions.map(({ name, text }) => [name, text]))(
    'the operation %s reads once for each of its root fields, and finds something',
    async (name, text) => {
      const { reads, data } = await asked(text, variables[name]);
      const [operation] = parse(text).definitions;
      if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('one operation');
      expect(reads).toHaveLength(operation.selectionSet.selections.length);
      expect(JSON.stringify(data)).toMatch(/[\w]+":(?:"|[1-9])/);
    },
  );

  test('every list that an operation reads has an end', async () => {
    const counted = (text: string, what: RegExp) => [...text.matchAll(what)].length;
    for (const { name, text } of questions) {
      for (const read of (await asked(text, variables[name])).reads) {
        expect(counted(read, / LIMIT /g), name).toBeGreaterThanOrEqual(counted(read, / ORDER BY /g));
      }
    }
  });

  test('no operation can come to more than 50,000 things', async () => {
    for (const { name, text } of questions) {
      const { data } = await asked(text.replace(/\}$/, 'rateLimit { cost } }'), variables[name]);
      expect(data.rateLimit.cost, name).toBeGreaterThan(1);
      expect(data.rateLimit.cost, name).toBeLessThanOrEqual(50_000);
    }
  });

  test('what an operation walks along is what it shows', async () => {
    const listed: Record<string, readonly string[]> = {};
    for (const { name, text } of questions) {
      listed[name] = (await asked(text, variables[name])).reads.map(read => walked(read).join(' '));
    }
    expect(listed).toEqual(walks);
  });

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
