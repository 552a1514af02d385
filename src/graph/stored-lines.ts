import type { Edge, ImageNode } from '../domain/image.ts';
import { groupBy } from '../domain/order.ts';
import { linesOfEvidence, textsOf } from './evidence-lines.ts';
import type { ImagePage } from './image-pages.ts';
import { edgeRecord, kinds, lineOf } from './records.ts';
import { sortedLines } from './sorted-lines.ts';
import type { Store } from './store.ts';

/**
 * The stored graph as JSON Lines, many lines at once: what the format of that name makes of the whole image, byte for
 * byte. Nodes come page by page; only the edges stand in memory together, each as its line, for they are sorted last.
 */
export async function* storedLines(store: Store): AsyncIterable<string> {
  for await (const { text } of storedRecords(store)) yield text;
}

/** The same with the evidence after it. */
export async function* storedLinesWithEvidence(store: Store): AsyncIterable<string> {
  const articleIds = new Set<string>();
  const corrections = new Set<string>();
  for await (const { text, nodes } of storedRecords(store)) {
    yield text;
    for (const { id, labels, properties } of nodes) {
      if (labels.includes('Article')) articleIds.add(id);
      for (const correction of textsOf(properties.corrections)) corrections.add(correction);
    }
  }
  yield* linesOfEvidence({
    articleIds,
    corrections,
    readingLines: store.readingLines(),
    journal: await store.journal(),
  });
}

/** Lines, and the nodes they tell of. */
interface Told {
  readonly text: string;
  readonly nodes: readonly ImageNode[];
}

async function* storedRecords(store: Store): AsyncIterable<Told> {
  const edgeLines = sortedLines();
  // Mentions come before the actors they refer to, and events after all that leads to them.
  const actors = await pagesOf(store.pages('Actor'));
  const actorNodes = actors.flatMap(({ nodes }) => nodes);
  const known = new Map<string, ImageNode>(actorNodes.map(node => [node.id, node]));
  const toEvents: Edge[] = [];
  for (const [label, recordOf] of kinds) {
    for await (const { nodes, edges } of label === 'Actor' ? actors : store.pages(label)) {
      if (label === 'Article') for (const node of nodes) known.set(node.id, node);
      for (const edge of edges) if (edge.kind === 'ABOUT' || edge.kind === 'PARTICIPATES_IN') toEvents.push(edge);
      const graph = {
        nodes: known,
        from: groupBy(edges, edge => edge.from),
        to: label === 'Event' ? groupBy(toEvents, edge => edge.to) : none,
      };
      yield { text: nodes.map(node => lineOf(recordOf(node, graph))).join(''), nodes };
      for (const edge of edges) edgeLines.add(edge.id, JSON.stringify(edgeRecord(edge)));
    }
  }
  for (const lines of edgeLines.inOrder()) yield { text: `${lines.join('\n')}\n`, nodes: [] };
}

const none: ReadonlyMap<string, readonly Edge[]> = new Map();

async function pagesOf(pages: AsyncIterable<ImagePage>): Promise<readonly ImagePage[]> {
  const all: ImagePage[] = [];
  for await (const page of pages) all.push(page);
  return all;
}
