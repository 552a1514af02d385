import { parseArgs } from 'node:util';
import { openGrowing } from './growing-graph.ts';

/** Which articles the other side asks for. */
export interface Asked {
  readonly count: number;
  readonly readings: 'new' | 'kept';
}

/**
 * The other side of `growth.ts`, as a process of its own: a graph that takes as many articles as each message says, and answers
 * with what that cost. So a large graph is measured beside a young one, on the machine as it is at that time.
 */
const { values } = parseArgs({
  options: { 'made-up': { type: 'boolean', default: false }, graph: { type: 'string' }, readings: { type: 'string' } },
});
const graph = await openGrowing({ url: values.graph, madeUp: values['made-up'], readings: values.readings });

process.on('message', async ({ count, readings }: Asked) => {
  process.send!(await graph.take(count, readings));
});
process.on('disconnect', async () => {
  await graph.close();
  graph.remove();
});
