import type { Image } from '../../src/domain/image.ts';
import { byId } from '../../src/domain/order.ts';
import { edge, node } from './small-image.ts';

/** An image of some size that differs from those of other numbers in nodes, edges and properties. */
export function imageNumbered(number: number): Image {
  const indexes = Array.from({ length: 40 + (number % 20) }, (_, index) => index + (number % 7));
  const statements = indexes.map(index => node(`sta_${index}`, ['Statement'], { text: `${index}`, rank: number }));
  const edges = indexes.map(index => edge(`edg_${index}`, 'DENIES', 'act_1', `sta_${index}`, { at: `${number}` }));
  const actor = node('act_1', ['Actor', number % 2 ? 'Person' : 'Group'], { name: 'A' });
  return { nodes: [actor, ...statements].sort(byId), edges: edges.sort(byId) };
}
