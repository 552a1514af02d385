import type { Edge, ImageNode } from '../domain/image.ts';
import { byText } from '../domain/order.ts';
import { batchesOf } from './batches.ts';
import type { CypherStatement, Graph } from './graph.ts';
import type { Changes, GoneEdge } from './image-changes.ts';
import { query } from './query.ts';

/** What kind of things a change names: attributions that tell of a denial, articles, statements on which somebody's side came, changed or went. */
export type ChangeKind = 'DENIALS' | 'ARTICLES' | 'STATEMENTS';

/** One entry of the change log: it was written in the transaction that drew these things, and numbers have no gaps. */
export interface Change {
  readonly number: number;
  readonly kind: ChangeKind;
  readonly ids: readonly string[];
}

/** One thing that is written down when it is drawn. */
export interface Notable {
  readonly kind: ChangeKind;
  readonly id: string;
  /** What it is sorted by among those that are drawn with it. */
  readonly place: string;
}

/** So many changes are remembered at least. */
const changesRemembered = 10_000;
/** So many turns go by between one clearing of the log and the next. */
const turnsBetweenClearings = 100;
const changesAtOnce = 200;

/** Says what is to be written down of each thing that is drawn: an article, or a denial, that is shown already is not. */
export async function notables(graph: Graph, { nodes }: Changes): Promise<(thing: ImageNode) => readonly Notable[]> {
  const drawn = nodes.flatMap(notableOf);
  const shown = new Set<string>();
  for (const batch of batchesOf(drawn)) {
    const ids = batch.map(({ id }) => id);
    for (const { id } of await graph.read<{ id: string }>(query('read/changes.shown'), { ids })) shown.add(id);
  }
  return node => notableOf(node).filter(({ id }) => !shown.has(id));
}

function notableOf({ id, labels, properties }: ImageNode): readonly Notable[] {
  if (labels.includes('Article')) return [{ kind: 'ARTICLES', id, place: id }];
  const { stance, utteranceId, articleId, start } = properties;
  if (!labels.includes('Attribution') || stance !== 'DENIES' || utteranceId === undefined) return [];
  return [{ kind: 'DENIALS', id, place: `${articleId} ${String(start).padStart(9, '0')} ${id}` }];
}

/** The statement whose sides an edge is one of. */
export const sideOf = ({ kind, to }: Edge): readonly Notable[] => statementAt(kind, to);
export const goneSideOf = ({ kind, near }: GoneEdge): readonly Notable[] => statementAt(kind, near);

const statementAt = (kind: Edge['kind'], id: string): readonly Notable[] =>
  kind === 'ASSERTS' || kind === 'DENIES' ? [{ kind: 'STATEMENTS', id, place: id }] : [];

/** Writes down what a transaction draws, article by article in the order of the text. */
export function logged(drawn: readonly Notable[]): readonly CypherStatement[] {
  const sorted = [...drawn].sort((a, b) => byText(a.place, b.place));
  return (['ARTICLES', 'DENIALS', 'STATEMENTS'] as const).flatMap(kind => {
    const ids = [...new Set(sorted.filter(one => one.kind === kind).map(({ id }) => id))];
    return batchesOf(ids).map(batch => ({ text: query('write/log-change'), parameters: { kind, ids: batch } }));
  });
}

/** What makes all that was written down known, once the image is whole. */
export const toldAfter = (turn: number): readonly CypherStatement[] => [
  { text: query('write/tell-changes'), parameters: {} },
  ...(turn % turnsBetweenClearings === 0
    ? [{ text: query('write/strike-changes'), parameters: { kept: changesRemembered } }]
    : []),
];

/** The number of the last change of an image that was whole. */
export async function lastChange(graph: Pick<Graph, 'read'>): Promise<number> {
  const [state] = await graph.read<{ readonly told: number }>(query('read/changes.told'));
  return state?.told ?? 0;
}

/** The changes after one number up to another, in their order; null where some of them are remembered no longer. */
export async function changesBetween(
  graph: Pick<Graph, 'read'>,
  after: number,
  last: number,
): Promise<readonly Change[] | null> {
  if (last < after || last - after > 2 * changesRemembered) return null;
  const wanted = Array.from({ length: last - after }, (_, at) => after + at + 1);
  const found: Change[] = [];
  for (const numbers of batchesOf(wanted, changesAtOnce)) {
    found.push(...(await graph.read<Change>(query('read/changes.numbered'), { numbers })));
  }
  return found.length < wanted.length ? null : found.sort((a, b) => a.number - b.number);
}
