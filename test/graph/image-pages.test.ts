import { expect, test } from 'vitest';
import { articlesOf } from '../../bench/articles.ts';
import { byText } from '../../src/domain/order.ts';
import { type ImagePage, imagePages } from '../../src/graph/image-pages.ts';
import { derive } from '../../src/ingest/derive.ts';
import { read } from '../../src/text/read.ts';
import { prepared } from '../e2e/support/embedded.ts';
import { describeOnEngines } from '../support/engines.ts';
import { seededEncoder } from '../support/seeded-encoder.ts';

async function all(pages: AsyncIterable<ImagePage>): Promise<readonly ImagePage[]> {
  const found: ImagePage[] = [];
  for await (const page of pages) found.push(page);
  return found;
}

describeOnEngines('Pages of a stored image', engine => {
  test('hold each node of a label once, in the order of ids, and each edge that leaves one', async () => {
    const graph = await engine.openFresh();
    const store = await prepared(graph);
    await store.keep(await Promise.all(articlesOf(8, 3).map(raw => read(raw, seededEncoder))));
    await derive(store);
    const { nodes, edges } = await store.image();
    const mentions = nodes.filter(({ labels }) => labels.includes('Mention'));
    const ids = mentions.map(({ id }) => id);

    const pages = await all(imagePages(graph, 'Mention', 5));

    expect(pages.length).toBeGreaterThan(3);
    expect(pages.flatMap(page => page.nodes)).toEqual(mentions);
    const left = edges.filter(({ from }) => ids.includes(from)).map(({ id }) => id);
    expect(pages.flatMap(page => page.edges.map(({ id }) => id)).sort(byText)).toEqual(left);
  });

  test('are none where no node bears the label', async () => {
    const graph = await engine.openFresh();
    await prepared(graph);
    expect(await all(imagePages(graph, 'Mention'))).toEqual([]);
  });
});
