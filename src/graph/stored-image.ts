import { randomUUID } from 'node:crypto';
import type { Edge, Image, ImageNode } from '../domain/image.ts';
import { byId } from '../domain/order.ts';
import { batchesOf } from './batches.ts';
import { goneSideOf, logged, type Notable, notables, sideOf, toldAfter } from './change-log.ts';
import type { CypherStatement, Graph } from './graph.ts';
import { type Changes, changesTo, type EdgeHash, type GoneEdge, type Hashed, type NodeHash } from './image-changes.ts';
import { query } from './query.ts';
import type { ImageState, News, Store, Turn } from './store.ts';
import { edgeOf, nodeOf, type StoredEdge, type StoredNode } from './stored-rows.ts';
import { knownKind, knownLabels } from './vocabulary.ts';

/** The half of the store that holds what follows from the evidence; it is drawn in transactions of so many rows, or of one statement of a thousand. */
export const storedImage = (
  graph: Graph,
  rowsAtOnce = 5_000,
): Pick<
  Store,
  | 'imageStamp'
  | 'imageState'
  | 'takePen'
  | 'putDownPen'
  | 'drawnBetween'
  | 'draw'
  | 'imageHashes'
  | 'replaceImage'
  | 'image'
> => ({
  imageStamp: async () => stampShown(await stateOf(graph)),
  imageState: () => stateOf(graph),
  takePen: (pen, seen) => takePen(graph, pen, seen),
  putDownPen: (pen, turn) => graph.write([{ text: query('write/put-down-pen'), parameters: { pen, turn } }]),
  drawnBetween: (turn, last) => drawnBetween(graph, turn, last),
  draw: (changes, pen, turn) => draw({ graph, rowsAtOnce }, changes, pen, turn),
  imageHashes: () => hashesOf(graph),
  image: () => imageOf(graph),
  replaceImage: (image, stamp) => replaceImage({ graph, rowsAtOnce }, image, stamp),
});

/** The stamp of an image that is being written in several transactions. */
const unfinished = 'unfinished';
/** So many turns are remembered; who has not looked since compares what is stored. */
const turnsRemembered = 1_000;
/** What is drawn in larger turns is not written down. */
const mostDrawn = 5_000;

const fresh: ImageState = { stamp: '', turn: 0, pen: '', beat: 0 };

async function stateOf(graph: Graph): Promise<ImageState> {
  const [state] = await graph.read<ImageState>(query('read/store.image-state'));
  return state ?? fresh;
}

const stampShown = ({ stamp }: ImageState): string | null => (stamp === '' || stamp === unfinished ? null : stamp);

const lock: CypherStatement = { text: query('write/lock-image'), parameters: {} };

const takePen = (graph: Graph, pen: string, { pen: was, beat }: ImageState): Promise<void> =>
  graph.write([lock, { text: query('write/take-pen'), parameters: { pen, was, beat } }]);

async function drawnBetween(graph: Graph, turn: number, last: number): Promise<ReadonlySet<string> | null> {
  if (last - turn >= turnsRemembered) return null;
  const ids = Array.from({ length: last - turn }, (_, at) => turnId(turn + at + 1));
  const turns = await graph.read<{ drawn: readonly string[] }>(query('read/store.turns'), { ids });
  return turns.length < ids.length ? null : new Set(turns.flatMap(({ drawn }) => drawn));
}

/** Where is drawn, and how many rows in one transaction. */
interface Canvas {
  readonly graph: Graph;
  readonly rowsAtOnce: number;
}

async function draw(
  { graph, rowsAtOnce }: Canvas,
  changes: Changes,
  pen: string,
  { number, stamp, news, meanwhile = [] }: Turn,
): Promise<void> {
  const transactions = inTransactions(await writesOf(graph, changes), rowsAtOnce).map(statementsOf);
  const last = [
    ...(transactions.at(-1) ?? []),
    ...writesAfter(number, news, meanwhile),
    ...toldAfter(number),
    putDown(pen, number),
  ];
  for (const statements of transactions.slice(0, -1))
    await graph.write([lock, drawing(pen, unfinished), ...statements]);
  await graph.write([lock, drawing(pen, stamp), ...last]);
}

/** Writes in runs of bounded size, in order. */
function inTransactions(writes: readonly Write[], rowsAtOnce: number): readonly (readonly Write[])[] {
  const runs: Write[][] = [];
  let room = 0;
  for (const write of writes) {
    if (runs.length === 0 || write.rows > room) {
      runs.push([]);
      room = rowsAtOnce;
    }
    runs.at(-1)!.push(write);
    room -= write.rows;
  }
  return runs;
}

/** The statements of a transaction: what they draw is written down with it. */
const statementsOf = (writes: readonly Write[]): readonly CypherStatement[] => [
  ...logged(writes.flatMap(({ notable }) => notable)),
  ...writes.map(({ statement }) => statement),
];

const drawing = (pen: string, stamp: string) => ({ text: query('write/draw'), parameters: { pen, stamp } });
const putDown = (pen: string, turn: number) => ({ text: query('write/put-down-pen'), parameters: { pen, turn } });

/** What is written down of a turn that is done. */
function writesAfter(number: number, news: readonly News[], meanwhile: readonly string[]): readonly CypherStatement[] {
  const drawn = [...new Set([...news.map(({ id }) => id), ...meanwhile])];
  return [
    ...batchesOf(news).map(rows => ({ text: query('write/drop-news'), parameters: { rows } })),
    ...(drawn.length > mostDrawn ? [] : [{ text: query('write/log-turn'), parameters: { id: turnId(number), drawn } }]),
    { text: query('write/strike-turn'), parameters: { id: turnId(number - turnsRemembered) } },
  ];
}

const turnId = (number: number): string => `turn_${number}`;

/** Of so many nodes the edges are read at once: more would be near the time a read may take. */
const nodesAtOnce = 10_000;

async function hashesOf(graph: Graph) {
  const nodes = await graph.read<NodeHash>(query('read/store.node-hashes'));
  const edges: EdgeHash[] = [];
  for (const batch of batchesOf(nodes, nodesAtOnce)) {
    const ids = batch.map(({ id }) => id);
    for (const edge of await graph.read<EdgeHash>(query('read/store.edge-hashes'), { ids })) edges.push(edge);
  }
  return { nodes, edges };
}

async function replaceImage(canvas: Canvas, image: Image, stamp: string) {
  const { graph } = canvas;
  const pen = randomUUID();
  const seen = await stateOf(graph);
  await takePen(graph, pen, { ...seen, pen: '' });
  const { turn } = await stateOf(graph);
  try {
    const { nodes, edges } = await hashesOf(graph);
    const changes = changesTo(image, nodes, edges);
    await draw(canvas, changes, pen, { number: turn + 1, stamp, news: [] });
    return { written: changes.nodes.length + changes.edges.length, removed: changes.removed };
  } catch (error) {
    await graph.write([putDown(pen, turn)]);
    throw error;
  }
}

/** A statement that draws a part of the image, and what is to be written down of it. */
interface Write {
  readonly statement: CypherStatement;
  readonly rows: number;
  readonly notable: readonly Notable[];
}

async function writesOf(graph: Graph, changes: Changes): Promise<readonly Write[]> {
  const { nodes, edges, goneNodes, goneEdges } = changes;
  const notableOf = await notables(graph, changes);
  return [
    ...byText(goneEdges, edge => ofKind('write/delete-edges', edge.kind), nearRow, goneSideOf),
    ...batchesOf([...goneNodes].sort()).map(ids => ({
      statement: { text: query('write/delete-nodes'), parameters: { ids } },
      rows: ids.length,
      notable: [],
    })),
    ...byText(nodes, node => withLabels(node.labels), nodeRow, notableOf),
    ...byText(edges, edge => ofKind('write/create-edges', edge.kind), edgeRow, sideOf),
  ];
}

/** A statement a batch for all things that share its text, each thing a row of its own, sorted by id. */
function byText<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  textOf: (thing: Thing) => string,
  rowOf: (thing: Thing) => unknown,
  notableOf: (thing: Thing) => readonly Notable[],
): readonly Write[] {
  const groups = new Map<string, Thing[]>();
  for (const thing of [...things].sort(byId)) {
    const text = textOf(thing);
    groups.set(text, groups.get(text) ?? []);
    groups.get(text)?.push(thing);
  }
  return [...groups].flatMap(([text, group]) =>
    batchesOf(group).map(batch => ({
      statement: { text, parameters: { rows: batch.map(rowOf) } },
      rows: batch.length,
      notable: batch.flatMap(notableOf),
    })),
  );
}

const withLabels = (labels: readonly string[]): string =>
  query(labels.includes('Actor') ? 'write/put-actors' : 'write/put-nodes').replace(
    'NODE_LABELS',
    knownLabels(labels).join(':'),
  );
const ofKind = (name: string, kind: string): string => query(name).replace('EDGE_KIND', knownKind(kind));

const nodeRow = ({ id, hash, properties }: Hashed<ImageNode>) => ({ ...properties, id, hash });
const nearRow = ({ id, near }: GoneEdge) => ({ id, near });
const edgeRow = ({ id, hash, from, to, properties }: Hashed<Edge>) => ({
  from,
  to,
  properties: { ...properties, id, hash },
});

async function imageOf(graph: Graph): Promise<Image> {
  const nodes = await graph.read<StoredNode>(query('read/store.nodes'));
  const edges = await graph.read<StoredEdge>(query('read/store.edges'));
  return { nodes: nodes.map(nodeOf).sort(byId), edges: edges.map(edgeOf).sort(byId) };
}
