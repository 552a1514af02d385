import { expect, test } from 'vitest';
import type { Image } from '../../src/domain/image.ts';
import { changesBetween, lastChange } from '../../src/graph/change-log.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { changesTo } from '../../src/graph/image-changes.ts';
import { storeOf } from '../../src/graph/store-of.ts';
import { describeOnEngines, type Engine } from '../support/engines.ts';
import { smallImage } from '../support/small-image.ts';

/** The small image with another value of one property. */
const changed = (id: string, properties: Readonly<Record<string, string | number>>): Image => ({
  nodes: smallImage.nodes.map(node =>
    node.id === id ? { ...node, properties: { ...node.properties, ...properties } } : node,
  ),
  edges: smallImage.edges.map(edge =>
    edge.id === id ? { ...edge, properties: { ...edge.properties, ...properties } } : edge,
  ),
});
const nothing: Image = { nodes: [], edges: [] };

const openFresh = async (engine: Engine): Promise<Graph> => {
  const graph = await engine.openFresh();
  await storeOf(graph).prepare();
  return graph;
};

/** What was written down after a number, without the numbers. */
const loggedAfter = async (graph: Graph, after: number) =>
  (await changesBetween(graph, after, await lastChange(graph)))?.map(({ kind, ids }) => [kind, ids]);

describeOnEngines('the change log', engine => {
  test('names each article, denial and statement that is drawn', async () => {
    const graph = await openFresh(engine);
    expect(await lastChange(graph)).toBe(0);
    await storeOf(graph).replaceImage(smallImage, 'test');
    expect((await loggedAfter(graph, 0))?.sort()).toEqual([
      ['ARTICLES', ['art_1']],
      ['DENIALS', ['att_1']],
      ['STATEMENTS', ['sta_1']],
    ]);
  });

  test('names nothing that is shown already, and a statement when a side on it is other than before', async () => {
    const graph = await openFresh(engine);
    const store = storeOf(graph);
    await store.replaceImage(smallImage, 'test');
    const before = await lastChange(graph);
    await store.replaceImage(changed('art_1', { title: 'Another title' }), 'test');
    await store.replaceImage(changed('att_1', { confidence: 0.5 }), 'test');
    expect(await loggedAfter(graph, before)).toEqual([]);
    await store.replaceImage(changed('edg_02', { articleCount: 2 }), 'test');
    await store.replaceImage(nothing, 'test');
    expect(await loggedAfter(graph, before)).toEqual([
      ['STATEMENTS', ['sta_1']],
      ['STATEMENTS', ['sta_1']],
    ]);
  });

  test('names an attribution when it becomes a denial, and when it comes back', async () => {
    const graph = await openFresh(engine);
    const store = storeOf(graph);
    await store.replaceImage(changed('att_1', { stance: 'NONE' }), 'test');
    const before = await lastChange(graph);
    await store.replaceImage(smallImage, 'test');
    await store.replaceImage(nothing, 'test');
    await store.replaceImage(smallImage, 'test');
    const denials = (await loggedAfter(graph, before))?.filter(([kind]) => kind === 'DENIALS');
    expect(denials).toEqual([
      ['DENIALS', ['att_1']],
      ['DENIALS', ['att_1']],
    ]);
  });

  test('is told once the image is whole, and once, where whoever drew has died over it', async () => {
    const graph = await openFresh(engine);
    let writes = 0;
    const dying: Graph = {
      ...graph,
      write: statements => {
        writes += 1;
        return writes > 2 ? Promise.reject(new Error('died')) : graph.write(statements);
      },
    };
    const store = storeOf(graph);
    await store.takePen('first', await store.imageState());
    const changes = changesTo(smallImage, [], []);
    await expect(
      storeOf(dying, { rowsAtOnce: 1 }).draw(changes, 'first', { number: 1, stamp: 'test', news: [] }),
    ).rejects.toThrow('died');
    expect((await store.imageState()).stamp).toBe('unfinished');
    expect(await lastChange(graph)).toBe(0);
    await store.putDownPen('first', 0);
    await store.replaceImage(smallImage, 'test');
    const logged = await loggedAfter(graph, 0);
    expect(logged?.filter(([kind]) => kind !== 'STATEMENTS').sort()).toEqual([
      ['ARTICLES', ['art_1']],
      ['DENIALS', ['att_1']],
    ]);
  });

  test('keeps the last ten thousand, and says where it no longer knows', async () => {
    const graph = await openFresh(engine);
    await graph.write([
      {
        text: "UNWIND range(1, 10200) AS number CREATE (:Change {number: number, kind: 'ARTICLES', ids: ['art_old']})",
        parameters: {},
      },
      {
        text: "MERGE (meta:Meta {id: 'meta'}) SET meta.changes = 10200, meta.imageStamp = '', meta.turn = 99",
        parameters: {},
      },
    ]);
    await storeOf(graph).replaceImage(smallImage, 'test');
    const last = await lastChange(graph);
    expect(last).toBeGreaterThan(10_200);
    expect(await changesBetween(graph, last - 10_000, last)).toHaveLength(10_000);
    expect(await changesBetween(graph, last - 10_001, last)).toBeNull();
    expect(await changesBetween(graph, last + 1, last)).toBeNull();
  });

  test('is no part of the image', async () => {
    const graph = await openFresh(engine);
    const store = storeOf(graph);
    await store.replaceImage(smallImage, 'test');
    const { nodes } = await store.imageHashes();
    expect(nodes.map(({ id }) => id).sort()).toEqual(smallImage.nodes.map(({ id }) => id).sort());
    expect(await store.image()).toEqual(smallImage);
  });
});
