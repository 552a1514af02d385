import { json, type Reply } from './reply.ts';
import type { GraphWatch } from './watch-graph.ts';

/** Whether the graph answers, told within two seconds. */
export async function readiness(watch: GraphWatch, engine: string): Promise<Reply> {
  const trouble = await watch.look();
  if (trouble === null) return json(200, { status: 'ready', graph: engine });
  return json(503, { status: 'not ready', code: trouble });
}
