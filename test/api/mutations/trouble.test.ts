import { expect, test, vi } from 'vitest';
import { DomainError } from '../../../src/domain/errors.ts';
import { jsonl } from '../../../src/graph/formats/jsonl.ts';
import type { CypherStatement, Graph } from '../../../src/graph/graph.ts';
import { query } from '../../../src/graph/query.ts';
import type { Store } from '../../../src/graph/store.ts';
import { project } from '../../../src/ingest/project.ts';
import { describeOnEngines } from '../../support/engines.ts';
import { exported, openWith } from '../../support/kept.ts';
import { nodesOf } from '../../support/world.ts';
import { daysOfNews } from './support/days-of-news.ts';
import { correct, ingest, judge } from './support/operations.ts';
import { deskOn, senderTo } from './support/written.ts';

const readings = daysOfNews('Kari Moe', 'Tor Lunde', 'Ane Vik');
const [a, b] = readings.map(({ attributions }) => attributions[0]!.id);
const input = { kind: 'ACTOR', a, b, verdict: 'SAME', reason: 'one hand' };
const article = { title: 'Rain', text: 'It will rain in Lindvik on Sunday, the harbour master said to the Courier.' };

/** A graph that is away for one read or write of a kind. */
function awayOnce(graph: Graph, text: string): Graph {
  let isAway = true;
  const answered = <Result>(isMeant: boolean, work: () => Promise<Result>): Promise<Result> => {
    if (!isAway || !isMeant) return work();
    isAway = false;
    return Promise.reject(new DomainError('GRAPH_UNAVAILABLE', 'no Neo4j answers'));
  };
  return {
    ...graph,
    read: (asked, parameters, ms) => answered(asked === text, () => graph.read(asked, parameters, ms)),
    write: (statements: readonly CypherStatement[]) =>
      answered(
        statements.some(statement => statement.text === text),
        () => graph.write(statements),
      ),
  };
}

const projected = async (store: Store): Promise<string> => {
  const { readings, judgements } = await store.evidence();
  return [...jsonl(project(readings, judgements))].join('');
};

describeOnEngines('A graph that goes away in the midst of a change', engine => {
  test('draws what was kept as soon as it is back, without being asked', async () => {
    const { graph, store } = await openWith(engine, readings);
    const send = senderTo(graph, deskOn(awayOnce(graph, query('write/draw'))));
    const { errors } = await send(ingest, { input: { articles: [article] } });
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['GRAPH_UNAVAILABLE']);
    expect((await store.evidence()).readings).toHaveLength(4);
    await expect.poll(async () => nodesOf(await store.image(), 'Article')).toHaveLength(4);
    expect(await exported(store)).toBe(await projected(store));
    const again = await send(ingest, { input: { articles: [article] } });
    expect(again.data.ingestArticles.results[0].status).toBe('DUPLICATE');
  });

  test.each([
    'read/store.readings',
    'read/store.verdicts',
    'read/store.stamps-of',
    'write/keep-judgements',
    'write/take-pen',
  ])('(at %s) leaves the image that is held whole: the next change is drawn as if nothing had been', async name => {
    const { graph, store } = await openWith(engine, readings);
    const send = senderTo(graph, deskOn(awayOnce(graph, query(name))));
    const sent = async () => [
      await send(judge, { input }),
      await send(correct, { input: { id: a, stance: 'DENIES', reason: 'misread' } }),
      await send(ingest, { input: { articles: [article] } }),
    ];
    await sent();
    const answers = await sent();
    expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined, undefined]);
    await vi.waitFor(async () => expect(await exported(store)).toBe(await projected(store)), { timeout: 30_000 });
    expect(nodesOf(await store.image(), 'Article')).toHaveLength(4);
    expect(
      nodesOf(await store.image(), 'Judgement').filter(({ properties }) => properties.by === 'PERSON'),
    ).toHaveLength(1);
  });
});

describeOnEngines('What a change reads to answer', engine => {
  test.each([
    ['{ changed userErrors { code } moved { before { name } } }', 0],
    ['{ changed judgement { author } }', 1],
    ['{ judgement { author a { actor { name } } b { article { title outlet { name } } } } counts { of after } }', 1],
  ])('%s reads %i times for what is of the graph', async (selection, times) => {
    const { graph } = await openWith(engine, readings);
    let reads = 0;
    const counting: Graph = {
      ...graph,
      read: (text, parameters, ms) => {
        reads += 1;
        return graph.read(text, parameters, ms);
      },
    };
    const { data, errors } = await senderTo(counting, deskOn(graph))(
      `mutation ($input: JudgeInput!) { judge(input: $input) ${selection} }`,
      { input },
    );
    expect([errors, reads]).toEqual([undefined, times]);
    expect(JSON.stringify(data)).toMatch(/changed":true|author":"key:ida/);
  });
});
