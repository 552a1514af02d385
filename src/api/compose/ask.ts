import type { GraphQLResolveInfo } from 'graphql';
import type { Graph, Parameters } from '../../graph/graph.ts';
import { loomFor } from './loom.ts';
import type { Row } from './slice.ts';
import { weaveRoot } from './weave.ts';

/** Answers a root field and everything selected below it by one read of the graph; none where nothing in it needs one. */
export async function ask(graph: Graph, selection: GraphQLResolveInfo, given: Parameters = {}): Promise<unknown> {
  const loom = loomFor(selection, given);
  const { calls, columns, read } = weaveRoot(loom);
  if (calls.length === 0) return read(emptyRow(columns));
  const [row] = await graph.read<{ readonly row: Row }>(
    `${calls.join('\n')}\nRETURN {${columns.join(', ')}} AS row`,
    loom.parameters,
  );
  return read(row!.row);
}

/** A row of empty objects under the names of its columns. */
const emptyRow = (columns: readonly string[]): Row =>
  Object.fromEntries(columns.map(column => [column.slice(0, column.indexOf(':')), {}]));
