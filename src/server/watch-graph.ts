import { DomainError, type ErrorCode } from '../domain/errors.ts';
import type { Graph } from '../graph/graph.ts';
import { atMost } from './at-most.ts';

/** Whether the graph answers, as it was found a moment ago. */
export interface GraphWatch {
  /** Null where it answers, else why not. */
  readonly trouble: () => ErrorCode | null;
  /** Looks now, and waits until it knows. */
  readonly look: () => Promise<ErrorCode | null>;
  readonly stop: () => void;
}

const patience = 2_000;
const pause = 1_000;

/** Asks the graph every second whether it answers: what is gone is known within three seconds, and so is what has come back. */
export function watchGraph(graph: Pick<Graph, 'ready'>): GraphWatch {
  let trouble: ErrorCode | null = null;
  let looking: Promise<ErrorCode | null> | null = null;
  let timer: NodeJS.Timeout | undefined;
  const look = () => {
    looking ??= troubleOf(graph).then(found => {
      trouble = found;
      looking = null;
      return found;
    });
    return looking;
  };
  const again = () => {
    timer = setTimeout(() => void look().finally(again), pause).unref();
  };
  again();
  return { trouble: () => trouble, look, stop: () => clearTimeout(timer) };
}

async function troubleOf(graph: Pick<Graph, 'ready'>): Promise<ErrorCode | null> {
  try {
    await atMost(patience, graph.ready());
    return null;
  } catch (error) {
    return error instanceof DomainError ? error.code : 'GRAPH_UNAVAILABLE';
  }
}
