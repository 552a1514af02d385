import { expect, test } from 'vitest';
import { DomainError } from '../../../src/domain/errors.ts';
import { openInMemory } from '../../../src/graph/embedded.ts';
import { storeOf } from '../../../src/graph/store-of.ts';
import { deskOn, readerHere } from '../../api/mutations/support/written.ts';
import { seededEncoder } from '../../support/seeded-encoder.ts';

const article = { title: 'Rain', text: 'It will rain in Lindvik on Sunday, the harbour master said to the Courier.' };

async function emptyGraph() {
  const graph = openInMemory();
  await storeOf(graph).prepare();
  return graph;
}

test('what is being done when the desk closes is waited for, and nothing more is begun', async () => {
  const graph = await emptyGraph();
  const desk = deskOn(graph);
  const sent = desk.ingest([article], false);
  await desk.close(10_000);
  expect(await sent).toMatchObject([{ status: 'CREATED' }]);
  await expect(desk.ingest([article], false)).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' });
  await expect(desk.remove('art_0')).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' });
});

test('a reader that never answers keeps the desk from closing no longer than it is told', async () => {
  const openReader = async () => ({ ...(await readerHere(seededEncoder)), read: () => new Promise<never>(() => {}) });
  const desk = deskOn(await emptyGraph(), { openReader });
  void desk.ingest([article], false);
  await desk.close(20);
});

test('the reader is started by what is read, and by nothing else', async () => {
  let opened = 0;
  const desk = deskOn(await emptyGraph(), {
    openReader: () => {
      opened += 1;
      return readerHere(seededEncoder);
    },
  });
  await desk.remove('art_0');
  await expect(desk.undo({ id: 'jud_0', reason: 'x' }, 'ida')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(opened).toBe(0);
  await desk.ingest([article], true);
  await desk.ingest([article], false);
  expect(opened).toBe(1);
});

test('nothing is read for a graph that is away', async () => {
  const away = () => Promise.reject(new DomainError('GRAPH_UNAVAILABLE', 'no Neo4j answers'));
  const openReader = () => Promise.reject(new Error('it must not be started'));
  const desk = deskOn({ ...(await emptyGraph()), read: away, write: away }, { openReader });
  await expect(desk.ingest([article], false)).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' });
});

test('it tells what became of articles, but not of those that were only tried', async () => {
  const told: string[] = [];
  const desk = deskOn(await emptyGraph(), { onIngested: (outcome, articles) => told.push(`${outcome} ${articles}`) });
  await desk.ingest([article, { text: '' }], true);
  await desk.ingest([article, article, { text: '' }], false);
  expect(told).toEqual(['CREATED 1', 'DUPLICATE 1', 'REJECTED 1']);
});

test('a whole page tells its title, outlet, date and address itself, but for what is given with it', async () => {
  const desk = deskOn(await emptyGraph());
  const page = `<!doctype html><html><head><title>Snow closes the pass | Torven Post</title>
    <meta property="og:site_name" content="Torven Post"><meta property="article:published_time" content="2031-02-03">
    <link rel="canonical" href="https://torven.example/snow"></head><body><nav><a href="/">Home</a></nav>
    <article><h1>Snow closes the pass</h1><p>The mayor of Torven denied that the pass was open.</p></article></body></html>`;
  const found = async (given: { readonly outlet?: string; readonly publishedAt?: string }) =>
    (await desk.ingest([{ text: page, ...given }], true))[0]?.found;
  const text = 'Snow closes the pass\n\nThe mayor of Torven denied that the pass was open.';
  const told = { title: 'Snow closes the pass', outlet: 'Torven Post', publishedAt: '2031-02-03', text };
  expect(await found({})).toMatchObject(told);
  expect(await found({ outlet: 'The Post' })).toMatchObject({ ...told, outlet: 'The Post' });
  expect(await found({ publishedAt: '2031-02' })).toMatchObject({ ...told, publishedAt: '2031-02' });
});
