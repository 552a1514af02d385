import type { GraphQLResolveInfo } from 'graphql';
import type { Graph, Parameters } from '../../graph/graph.ts';
import { knownPlanFor } from './known-plans.ts';
import type { Row } from './slice.ts';

/**
 * Answers a root field and everything selected below it by one read of the graph; none where nothing in it needs one.
 * What only one engine is given stands under the name of that engine.
 */
export async function ask(
  graph: Graph,
  selection: GraphQLResolveInfo,
  { neo4j, embedded, ...forBoth }: Parameters = {},
): Promise<unknown> {
  const given = { ...forBoth, ...((graph.engine === 'neo4j' ? neo4j : embedded) as Parameters | undefined) };
  const { text, parametersFor, read, empty } = knownPlanFor(selection, given);
  if (text === null) return read(empty);
  const [row] = await graph.read<{ readonly row: Row }>(text, parametersFor(selection, given));
  return read(row!.row);
}
