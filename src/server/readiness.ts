import { setTimeout } from 'node:timers/promises';
import { DomainError } from '../domain/errors.ts';
import type { Graph } from '../graph/graph.ts';
import { json, type Reply } from './reply.ts';

const patience = 4_000;

/** Whether the graph answers, told within four seconds. */
export async function readiness(graph: Graph): Promise<Reply> {
  const late = new AbortController();
  try {
    const answered = graph.ready().then(() => true);
    const waited = setTimeout(patience, false, { signal: late.signal });
    if (await Promise.race([answered, waited])) return json(200, { status: 'ready', graph: graph.engine });
    return json(503, { status: 'not ready', code: 'TIMEOUT' });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return json(503, { status: 'not ready', code: error.code });
  } finally {
    late.abort();
  }
}
