import { openGrowing } from './growing-graph.ts';

/**
 * The other side of `growth.ts`, as a process of its own: an embedded graph that takes as many articles as each message says, and
 * answers with what that cost. So a large graph is measured beside a young one, on the machine as it is at that time.
 */
const graph = await openGrowing({ madeUp: process.argv.includes('--made-up') });

process.on('message', async (count: number) => {
  process.send!(await graph.take(count));
});
process.on('disconnect', () => void graph.close());
