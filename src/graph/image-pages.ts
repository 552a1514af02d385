import type { Edge, ImageNode, NodeLabel } from '../domain/image.ts';
import { byId, byText } from '../domain/order.ts';
import type { Graph } from './graph.ts';
import { query } from './query.ts';
import { readAhead } from './read-ahead.ts';
import { edgeOf, type NodeValues, nodeOf, nodeWith, type StoredEdge, type StoredNode } from './stored-rows.ts';
import { knownLabels } from './vocabulary.ts';

/** Some nodes of the stored image, sorted by id, and the edges that leave them. */
export interface ImagePage {
  readonly nodes: readonly ImageNode[];
  readonly edges: readonly Edge[];
}

/** About so many nodes a page: more would be long in memory and near the time a read may take. */
const nodesAtOnce = 10_000;

/**
 * The stored nodes of a label page by page, in the order of their ids: a large image never stands in memory whole. While one page is
 * used, the next is read.
 */
export async function* imagePages(graph: Graph, label: NodeLabel, atOnce = nodesAtOnce): AsyncIterable<ImagePage> {
  const [labels] = knownLabels([label]);
  const text = (name: string) => query(name).replace('NODE_LABELS', labels!);
  const within: Within = (name, range) => graph.read(text(name), { ...range });
  const nodesOf = graph.engine === 'neo4j' ? nodesByValues : nodesAsTheyAre;
  const pageOf = async (range: Range): Promise<ImagePage> => {
    const [nodes, edges] = await Promise.all([
      nodesOf(within, range),
      within<StoredEdge>('read/store.edges-between', range),
    ]);
    return { nodes: [...nodes].sort(byId), edges: edges.map(edgeOf) };
  };
  const [extent] = await graph.read<Extent>(text('read/store.extent'));
  yield* readAhead(rangesOf(extent!, atOnce), pageOf, 2);
}

/** Asks a question of that name about the nodes in a range. */
type Within = <Row>(name: string, asked: Range & { readonly names?: readonly string[] }) => Promise<readonly Row[]>;

const nodesAsTheyAre = async (within: Within, range: Range): Promise<readonly ImageNode[]> =>
  (await within<StoredNode>('read/store.nodes-between', range)).map(nodeOf);

/** The same in less time where a server's driver unpacks each name of each node: the names are asked for once, then values alone. */
async function nodesByValues(within: Within, range: Range): Promise<readonly ImageNode[]> {
  const named = await within<{ readonly name: string }>('read/store.names-between', range);
  const names = named
    .map(({ name }) => name)
    .filter(name => name !== 'hash')
    .sort(byText);
  return (await within<NodeValues>('read/store.values-between', { ...range, names })).map(nodeWith(names));
}

/** How many nodes there are, and the least of their ids: null where there is none. */
interface Extent {
  readonly count: number;
  readonly least: string | null;
}

/** Ids from one, which is in it, to another, which is not. */
interface Range {
  readonly from: string;
  readonly to: string;
}

/** Behind its prefix an id is a hash: ranges that are equally wide have about equally many. */
function rangesOf({ count, least }: Extent, atOnce: number): readonly Range[] {
  if (least === null) return [];
  const prefix = least.slice(0, least.indexOf('_') + 1);
  const pages = Math.ceil(count / atOnce);
  const starts = Array.from({ length: pages }, (_, page) =>
    page === 0 ? '' : prefix + hex(Math.floor((page * hashes) / pages)),
  );
  return starts.map((from, page) => ({ from, to: starts[page + 1] ?? afterAll }));
}

/** So many digits of a hash are looked at, and so many hashes they tell apart. */
const digits = 8;
const hashes = 16 ** digits;

const hex = (number: number): string => number.toString(16).padStart(digits, '0');

/** Comes after every id. */
const afterAll = '~';
