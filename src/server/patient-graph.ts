import { DomainError } from '../domain/errors.ts';
import type { Graph, Parameters } from '../graph/graph.ts';
import { atMost } from './at-most.ts';
import type { Gate } from './gate.ts';
import type { GraphWatch } from './watch-graph.ts';

export interface Patience {
  /** How long a read may take, with its wait, in milliseconds. */
  readonly deadline: number;
  /** How many reads the graph is given at once. */
  readonly gate: Gate;
  readonly watch: GraphWatch;
  /** Is told of each read how it ended and how many seconds it took. */
  readonly tell: (outcome: string, seconds: number) => void;
}

/** A graph whose every read ends by its deadline: with rows, with TIMEOUT, or with GRAPH_UNAVAILABLE where nothing answers at all. */
export const patientGraph = (graph: Graph, patience: Patience): Graph => ({
  ...graph,
  read: async <Row>(text: string, parameters?: Parameters) => {
    const begun = performance.now();
    const tell = (outcome: string) => patience.tell(outcome, (performance.now() - begun) / 1_000);
    try {
      const rows = await atMost(
        patience.deadline,
        inTurn(patience.gate, () => graph.read<Row>(text, parameters, patience.deadline)),
      );
      tell('ok');
      return rows;
    } catch (error) {
      const meant = meaningOf(error, patience.watch);
      tell(meant instanceof DomainError ? meant.code : 'error');
      throw meant;
    }
  },
});

async function inTurn<Result>(gate: Gate, work: () => Promise<Result>): Promise<Result> {
  const leave = await gate.enter();
  if (!leave) throw new DomainError('TIMEOUT', 'the graph has too much to do: try again in a moment');
  try {
    return await work();
  } finally {
    leave();
  }
}

/** A read that never ends may be a slow one, or one of a graph that is gone: whoever watches the graph knows. */
function meaningOf(error: unknown, watch: GraphWatch): unknown {
  if (!(error instanceof DomainError) || error.code !== 'TIMEOUT' || watch.trouble() === null) return error;
  return new DomainError('GRAPH_UNAVAILABLE', 'the graph does not answer', { cause: error });
}
