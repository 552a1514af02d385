import type { Reading } from '../../src/domain/reading.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { query } from '../../src/graph/query.ts';
import { storeOf } from '../../src/graph/store-of.ts';
import { deriver, project } from '../../src/ingest/project.ts';
import { newsroom } from '../articles.ts';
import { readingOf } from '../readings.ts';

/** Draws so many invented articles in an empty graph, once: one that holds as many already is taken as it is. */
export async function loadArticles(graph: Graph, count: number): Promise<void> {
  const store = storeOf(graph);
  await store.prepare();
  const [there] = await graph.read<{ articles: number }>(query('read/article-count'));
  if (there!.articles === count) return;
  if (there!.articles > 0) {
    throw new Error(
      `the graph holds ${there!.articles} articles, not ${count}: name an empty one, or another --articles`,
    );
  }
  const begun = performance.now();
  const image = project(readingsOf(count), []);
  const seconds = () => `${((performance.now() - begun) / 1_000).toFixed(0)} s`;
  console.log(`${count} articles make ${image.nodes.length} nodes and ${image.edges.length} edges: ${seconds()}`);
  await store.replaceImage(image, deriver);
  console.log(`they are drawn after ${seconds()}`);
}

/** Readings of so many articles; now and then one is word for word an earlier one, and counts once. */
function readingsOf(count: number): readonly Reading[] {
  const readings = new Map<string, Reading>();
  for (const piece of newsroom(1)) {
    if (readings.size === count) break;
    const reading = readingOf(piece);
    if (!readings.has(reading.article.id)) readings.set(reading.article.id, reading);
  }
  return [...readings.values()];
}
