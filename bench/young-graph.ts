import { openGrowing } from './growing-graph.ts';

/**
 * The other side of `growth.ts`, as a process of its own: an embedded graph that takes as many articles as each message says, read by the
 * encoder or made up, and answers with what that cost. So a large graph is measured beside a young one, on the machine as it is at that time.
 */
const graph = await openGrowing({ reads: process.argv.includes('--reads') });

process.on('message', async ({ count, madeUp }: { readonly count: number; readonly madeUp: boolean }) => {
  process.send!(await graph.take(count, madeUp));
});
process.on('disconnect', () => void graph.close());
