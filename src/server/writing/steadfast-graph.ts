import { DomainError } from '../../domain/errors.ts';
import type { Graph } from '../../graph/graph.ts';
import type { GraphWatch } from '../watch-graph.ts';

export interface Steadfastness {
  /** How long nothing may be heard of a graph that does not answer, in milliseconds. */
  readonly deadline: number;
  readonly watch: Pick<GraphWatch, 'trouble'>;
}

/** How often is looked whether the graph is still there, in milliseconds. */
const lookMs = 100;

/**
 * A graph that may take its time, as long as it is there. Where it is gone, whatever asks it ends with GRAPH_UNAVAILABLE when
 * nothing has been heard of it for the deadline, and at once when it asks later.
 */
export function steadfastGraph(graph: Graph, { deadline, watch }: Steadfastness): Graph {
  let asking = 0;
  /** Since when something is asked without any answer. */
  let silentSince: number | null = null;
  const isGone = (): boolean =>
    watch.trouble() !== null && silentSince !== null && performance.now() - silentSince >= deadline;
  const heard = (): void => {
    silentSince = asking > 1 ? performance.now() : null;
  };
  const whileThere = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (isGone()) throw gone();
    silentSince ??= performance.now();
    asking += 1;
    let timer: NodeJS.Timeout | undefined;
    const lost = new Promise<never>((_, reject) => {
      timer = setInterval(() => isGone() && reject(gone()), lookMs);
    });
    try {
      const result = await Promise.race([work(), lost]);
      heard();
      return result;
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'GRAPH_UNAVAILABLE') heard();
      throw error;
    } finally {
      clearInterval(timer);
      asking -= 1;
    }
  };
  return {
    ...graph,
    read: (text, parameters, ms) => whileThere(() => graph.read(text, parameters, ms)),
    write: statements => whileThere(() => graph.write(statements)),
  };
}

const gone = (): DomainError => new DomainError('GRAPH_UNAVAILABLE', 'the graph does not answer');
