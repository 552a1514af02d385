import { expect, test } from 'vitest';
import { contextFor } from '../../../src/api/context.ts';
import type { Saying, Writing } from '../../../src/api/mutations/writing.ts';
import { readOperations } from '../../../src/api/operations.ts';
import { runOperation } from '../../../src/api/run-operation.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { valuesFor } from '../../clients/support/values-for.ts';
import { richWorld } from '../support/rich-world.ts';
import { smallGraph } from '../support/small-graph.ts';

const moves = {
  regroupings: [{ before: [{ id: 'act_1', name: 'A', places: 1 }], after: [] }],
  counts: [{ label: 'Actor', before: 2, after: 1 }],
};
const said: Saying = { ...moves, entryId: 'jud_1', changed: true };

/** Changes nothing, and tells of what is in the graph already. */
const writing: Writing = {
  ingest: async (articles, dryRun) =>
    articles.map(() => ({ status: 'CREATED', reason: null, articleId: dryRun ? null : 'art_1', found: null })),
  remove: async () => true,
  judge: async () => said,
  foresee: async () => moves,
  undo: async () => said,
  correct: async () => said,
};

/** What the payload of each mutation that we ship reads: one entry a read, the labels and edges along which it walks. */
const walks = {
  IngestArticles: ['Actor Attribution FOUND_IN Node Outlet PUBLISHED_BY Statement'],
  PreviewArticles: [],
  DeleteArticle: [],
  Judge: ['Node'],
  PreviewJudgement: [],
  UndoJudgement: [],
  CorrectAttribution: ['Actor Node Statement'],
};

const graph = smallGraph(richWorld());
const walked = (text: string) =>
  [...new Set([...text.matchAll(/:([A-Z][\w|]+)/g)].flatMap(([, names]) => names!.split('|')))].sort().join(' ');

const send = async (query: string, variables: Readonly<Record<string, unknown>>) => {
  const reads: string[] = [];
  const read: Graph['read'] = (text, parameters) => {
    reads.push(text);
    return graph().read(text, parameters);
  };
  const answer = await runOperation(
    { query, variables },
    contextFor({ ...graph(), read }, 'a-request', undefined, writing),
    error => reads.push(String(error)),
  );
  expect(answer.errors).toBeUndefined();
  return { reads, data: JSON.stringify(answer.data) };
};

test('each mutation we ship reads once for each field that leads to the graph’s things, however many they are', async () => {
  const listed: Record<string, readonly string[]> = {};
  const articles = Array.from({ length: 9 }, () => ({ text: 'The toll was raised, Mila Torven said.' }));
  for (const operation of readOperations().filter(({ kind }) => kind === 'mutation')) {
    const { reads, data } = await send(operation.text, valuesFor(operation, { articles, id: 'att_8' }));
    listed[operation.name] = reads.map(walked);
    for (const read of reads) {
      const counted = (what: RegExp) => [...read.matchAll(what)].length;
      expect(counted(/ LIMIT /g), operation.name).toBeGreaterThanOrEqual(counted(/ ORDER BY /g));
    }
    expect([operation.name, data]).toEqual([operation.name, expect.stringContaining('"userErrors":[]')]);
  }
  expect(listed).toEqual(walks);
});

test('what is not selected of a payload is not read', async () => {
  const correct = (selected: string) =>
    send(`mutation { correctAttribution(input: { id: "att_8", stance: ASSERTS, reason: "x" }) { ${selected} } }`, {});
  expect((await correct('changed correctionId')).reads).toEqual([]);
  expect((await correct('attribution { stance }')).reads.map(walked)).toEqual(['Node']);
  expect((await correct('attribution { article { outlet { name } } }')).reads.map(walked)).toEqual([
    'Article FOUND_IN Node Outlet PUBLISHED_BY',
  ]);
});
