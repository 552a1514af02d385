import type { Edge, Image, ImageNode } from '../../domain/image.ts';
import { byId } from '../../domain/order.ts';
import { cellOf, columnsOf } from './columns.ts';

/**
 * The graph as one table of RFC 4180, nodes before edges. A node has `_id` and `_labels` (`:Actor:Person`),
 * an edge `_id`, `_start`, `_end` and `_type`; then comes a column a property, a list in it as JSON, what is not known empty.
 */
export function* csv(image: Image): Iterable<string> {
  const columns = columnsOf([...image.nodes, ...image.edges]);
  const row = (opening: readonly string[], { properties }: ImageNode | Edge) =>
    lineOf([...opening, ...columns.map(column => cellOf(properties[column] ?? ''))]);
  yield lineOf(['_id', '_labels', '_start', '_end', '_type', ...columns]);
  for (const node of [...image.nodes].sort(byId))
    yield row([node.id, node.labels.map(label => `:${label}`).join(''), '', '', ''], node);
  for (const edge of [...image.edges].sort(byId)) yield row([edge.id, '', edge.from, edge.to, edge.kind], edge);
}

const lineOf = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
