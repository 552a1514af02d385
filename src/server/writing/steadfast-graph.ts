import { DomainError } from '../../domain/errors.ts';
import type { Graph } from '../../graph/graph.ts';
import type { GraphWatch } from '../watch-graph.ts';

export interface Steadfastness {
  /** How long nothing may be heard of a graph that does not answer, in milliseconds. */
  readonly deadline: number;
  readonly watch: Pick<GraphWatch, 'trouble'>;
}

/**
 * A graph that may take its time, as long as it is there: what asks one that is gone ends with GRAPH_UNAVAILABLE by the deadline,
 * and what asks again while it is gone at once.
 */
export function steadfastGraph(graph: Graph, { deadline, watch }: Steadfastness): Graph {
  let isLost = false;
  const whileThere = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    isLost &&= watch.trouble() !== null;
    if (isLost || watch.trouble() === 'GRAPH_UNAVAILABLE') throw gone();
    let timer: NodeJS.Timeout | undefined;
    const lost = new Promise<never>((_, reject) => {
      timer = setInterval(() => {
        if (watch.trouble() === null) return;
        isLost = true;
        reject(gone());
      }, deadline);
    });
    try {
      return await Promise.race([work(), lost]);
    } finally {
      clearInterval(timer);
    }
  };
  return {
    ...graph,
    read: (text, parameters, ms) => whileThere(() => graph.read(text, parameters, ms)),
    write: statements => whileThere(() => graph.write(statements)),
  };
}

const gone = (): DomainError => new DomainError('GRAPH_UNAVAILABLE', 'the graph does not answer');
