import { expect, test } from 'vitest';
import type { Judgement } from '../../src/domain/judgement.ts';
import { byId, byText } from '../../src/domain/order.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { Changes } from '../../src/graph/image-changes.ts';
import { storeOf } from '../../src/graph/store-of.ts';
import { aReading } from '../support/a-reading.ts';
import { describeOnEngines, type Engine } from '../support/engines.ts';
import { edge, node, smallImage } from '../support/small-image.ts';

const nothing = { nodes: [], edges: [] };

const freshStore = async ({ openFresh }: Engine) => {
  const graph = await openFresh();
  const store = storeOf(graph);
  await store.prepare();
  return { ...store, graph };
};

describeOnEngines('The evidence of a store', engine => {
  test('is empty at first, and preparing twice changes nothing', async () => {
    const store = await freshStore(engine);
    await store.prepare();
    expect(await store.evidence()).toEqual({ readings: [], judgements: [] });
    expect(await store.imageStamp()).toBeNull();
  });

  test('keeps readings, and tells a new one from one that is there', async () => {
    const store = await freshStore(engine);
    expect(await store.keep([aReading(1), aReading(2)])).toEqual(['CREATED', 'CREATED']);
    expect(await store.keep([aReading(2), aReading(3), aReading(3)])).toEqual(['DUPLICATE', 'CREATED', 'DUPLICATE']);
    const kept = [aReading(1), aReading(2), aReading(3)].sort((a, b) => byText(a.article.id, b.article.id));
    expect((await store.evidence()).readings).toEqual(kept);
  });

  test('keeps nothing when there is nothing to keep', async () => {
    const store = await freshStore(engine);
    expect(await store.keep([])).toEqual([]);
    await store.keepJudgements([]);
  });

  test('knows an article by its id and the version of its reader', async () => {
    const store = await freshStore(engine);
    const { article } = aReading(1);
    await store.keep([aReading(1)]);
    expect(await store.has(article.id, 'reader-1', '1.txt')).toBe(true);
    expect(await store.has(article.id, 'reader-1', null)).toBe(true);
    expect(await store.has(article.id, 'reader-2', '1.txt')).toBe(false);
    expect(await store.has('art_none', 'reader-1', '1.txt')).toBe(false);
  });

  test('does not know an article under a smaller file name than it has', async () => {
    const store = await freshStore(engine);
    const { article } = aReading(1);
    await store.keep([aReading(1, { file: 'b.txt' })]);
    expect(await store.has(article.id, 'reader-1', 'c.txt')).toBe(true);
    expect(await store.has(article.id, 'reader-1', 'a.txt')).toBe(false);
  });

  test('lets another version of the reader take the place of an older one', async () => {
    const store = await freshStore(engine);
    await store.keep([aReading(1)]);
    const before = await store.stamps();
    expect(await store.keep([aReading(1, { reader: 'reader-2' })])).toEqual(['CREATED']);
    expect((await store.evidence()).readings).toEqual([aReading(1, { reader: 'reader-2' })]);
    expect(await store.stamps()).not.toEqual(before);
  });

  test.each([[['b.txt', 'a.txt', 'c.txt']], [['c.txt', 'b.txt', 'a.txt']], [['a.txt', 'c.txt', 'b.txt']]])(
    'keeps the smallest file name of %j',
    async files => {
      const store = await freshStore(engine);
      for (const file of files) await store.keep([aReading(1, { file })]);
      expect((await store.evidence()).readings).toEqual([aReading(1, { file: 'a.txt' })]);
    },
  );

  test('has one article where fifty come at once', async () => {
    const store = await freshStore(engine);
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => store.keep([aReading(1)])));
    expect(outcomes.flat().sort()).toEqual(['CREATED', ...Array(49).fill('DUPLICATE')]);
  });

  test('forgets a reading once', async () => {
    const store = await freshStore(engine);
    const { article } = aReading(1);
    await store.keep([aReading(1), aReading(2)]);
    expect(await store.forget(article.id)).toBe(true);
    expect(await store.forget(article.id)).toBe(false);
    expect((await store.evidence()).readings).toEqual([aReading(2)]);
  });

  test('keeps judgements of people, each once', async () => {
    const store = await freshStore(engine);
    const judgement: Judgement = {
      id: 'jud_1',
      kind: 'ACTOR',
      a: 'des_1',
      b: 'des_2',
      verdict: 'DIFFERENT',
      score: 1,
      reasons: ['met both'],
      by: 'PERSON',
      at: '2024-02-03T10:00:00.000Z',
    };
    await store.keepJudgements([judgement]);
    await store.keepJudgements([judgement, { ...judgement, id: 'jud_0', reasons: [], at: null }]);
    expect((await store.evidence()).judgements).toEqual([
      { ...judgement, id: 'jud_0', reasons: [], at: null },
      judgement,
    ]);
  });

  test('has stamps that tell what is kept, not how it came', async () => {
    const store = await freshStore(engine);
    const stampAfter = async (...numbers: readonly number[]) => {
      for (const number of [1, 2, 3]) await store.forget(aReading(number).article.id);
      for (const number of numbers) await store.keep([aReading(number)]);
      return store.stamps();
    };
    expect(await stampAfter(1, 2, 3)).toEqual(await stampAfter(3, 1, 2, 1));
    expect(await stampAfter(1, 2)).not.toEqual(await stampAfter(1, 2, 3));
  });
});

describeOnEngines('The image of a store', engine => {
  test('comes back as it was written, with its stamp', async () => {
    const store = await freshStore(engine);
    const size = smallImage.nodes.length + smallImage.edges.length;
    expect(await store.replaceImage(smallImage, 'stamp-1')).toEqual({ written: size, removed: 0 });
    expect(await store.image()).toEqual(smallImage);
    expect(await store.imageStamp()).toBe('stamp-1');
  });

  test('is written only where it differs', async () => {
    const store = await freshStore(engine);
    await store.replaceImage(smallImage, 'stamp-1');
    const [first, ...rest] = smallImage.nodes;
    const changed = { ...smallImage, nodes: [{ ...first!, properties: { name: 'Ana R.' } }, ...rest] };
    expect(await store.replaceImage(changed, 'stamp-2')).toEqual({ written: 1, removed: 0 });
    expect(await store.image()).toEqual(changed);
    expect(await store.replaceImage(changed, 'stamp-2')).toEqual({ written: 0, removed: 0 });
  });

  test('loses a property, a label, an edge and a node that are no more', async () => {
    const store = await freshStore(engine);
    const [a, b, c] = [
      node('act_1', ['Actor', 'Person'], { name: 'A', country: 'PE' }),
      node('sta_1', ['Statement']),
      node('sta_2', ['Statement']),
    ];
    const edges = [
      edge('edg_1', 'DENIES', 'act_1', 'sta_1', { at: '2020', saidAt: '2020' }),
      edge('edg_2', 'ASSERTS', 'act_1', 'sta_2'),
    ];
    await store.replaceImage({ nodes: [a, b, c], edges }, 'stamp-1');
    const less = {
      nodes: [node('act_1', ['Actor', 'Group'], { name: 'A' }), b],
      edges: [edge('edg_1', 'DENIES', 'act_1', 'sta_1', { at: '2020' })],
    };
    expect(await store.replaceImage(less, 'stamp-2')).toEqual({ written: 2, removed: 2 });
    expect(await store.image()).toEqual(less);
    expect(await store.graph.read('MATCH (n:Person) RETURN n.id AS id')).toEqual([]);
  });

  test('leaves the evidence alone', async () => {
    const store = await freshStore(engine);
    await store.keep([aReading(1)]);
    await store.replaceImage(smallImage, 'stamp-1');
    await store.replaceImage(nothing, 'stamp-2');
    expect(await store.image()).toEqual(nothing);
    expect((await store.evidence()).readings).toEqual([aReading(1)]);
  });

  test('refuses an edge that leads to no node, and stays as it was', async () => {
    const store = await freshStore(engine);
    await store.replaceImage(smallImage, 'stamp-1');
    const loose = { nodes: [], edges: [edge('edg_1', 'MADE', 'act_1', 'utt_1')] };
    await expect(store.replaceImage(loose, 'stamp-2')).rejects.toThrow('edg_1');
    expect(await store.image()).toEqual(smallImage);
    expect(await store.imageStamp()).toBe('stamp-1');
  });

  test('is the image of one writer where several write at once', async () => {
    const store = await freshStore(engine);
    const statements = (writer: number) =>
      Array.from({ length: 50 }, (_, index) => node(`sta_${index + 10 * writer}`, ['Statement'], { writer }));
    const images = [0, 1, 2, 3].map(writer => ({ nodes: statements(writer), edges: [] }));
    const outcomes = await Promise.allSettled(
      images.map((image, index) => store.replaceImage(image, `stamp-${index}`)),
    );
    const refused = outcomes.flatMap(outcome => (outcome.status === 'rejected' ? [outcome.reason.code] : []));
    expect(refused.filter(code => code !== 'CONFLICT')).toEqual([]);
    const winner = images[Number((await store.imageStamp())?.slice('stamp-'.length))]!;
    expect((await store.image()).nodes).toEqual([...winner.nodes].sort(byId));
  });
});

describeOnEngines('The drawing at the image of a store', engine => {
  const one: Changes = { nodes: [], edges: [], goneNodes: [], goneEdges: [], removed: 0 };
  const more = (ids: readonly string[]): Changes => ({
    ...one,
    nodes: ids.map(id => ({ ...node(id, ['Statement'], { text: id }), hash: id })),
  });

  test('what is kept is news until it is drawn, and again when it changes meanwhile', async () => {
    const store = await freshStore(engine);
    await store.keep([aReading(1), aReading(2)]);
    const news = await store.news();
    await store.forget(aReading(2).article.id);
    await store.takePen('pen', await store.imageState());
    await store.draw(one, 'pen', { number: 1, stamp: 'rules', news });
    expect((await store.news()).map(({ id }) => id)).toEqual([aReading(2).article.id]);
    expect(await store.drawnBetween(0, 1)).toEqual(new Set(news.map(({ id }) => id)));
  });

  test('keeping the same again is no news', async () => {
    const store = await freshStore(engine);
    await store.keep([aReading(1)]);
    await store.takePen('pen', await store.imageState());
    await store.draw(one, 'pen', { number: 1, stamp: 'rules', news: await store.news() });
    await store.keep([aReading(1)]);
    expect(await store.hasNews()).toBe(false);
  });

  test('one of several gets the pen, and whose pen was taken away draws nothing', async () => {
    const store = await freshStore(engine);
    const seen = await store.imageState();
    const outcomes = await Promise.allSettled(['a', 'b', 'c'].map(pen => store.takePen(pen, seen)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { pen } = await store.imageState();
    await store.takePen('other', await store.imageState());
    await expect(store.draw(more(['sta_1']), pen, { number: 1, stamp: 'rules', news: [] })).rejects.toThrow(
      'try again',
    );
    expect((await store.image()).nodes).toEqual([]);
    await store.draw(more(['sta_2']), 'other', { number: 1, stamp: 'rules', news: [] });
    expect((await store.image()).nodes.map(({ id }) => id)).toEqual(['sta_2']);
    expect(await store.imageState()).toMatchObject({ pen: '', turn: 1, stamp: 'rules' });
  });

  test('an image of many transactions counts as unmade until the last', async () => {
    const store = await freshStore(engine);
    const stamps: (string | null)[] = [];
    const noting: Graph = {
      ...store.graph,
      write: async statements => {
        await store.graph.write(statements);
        stamps.push(await store.imageStamp());
      },
    };
    await store.takePen('pen', await store.imageState());
    const ids = Array.from({ length: 2_001 }, (_, index) => `sta_${index}`);
    await storeOf(noting, { rowsAtOnce: 1_000 }).draw(more(ids), 'pen', { number: 1, stamp: 'rules', news: [] });
    expect(stamps).toEqual([null, null, 'rules']);
  });

  test('turns that are no longer written down are not known', async () => {
    const store = await freshStore(engine);
    expect(await store.drawnBetween(0, 2)).toBeNull();
  });
});
