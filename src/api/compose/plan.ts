import type { GraphQLResolveInfo } from 'graphql';
import type { Parameters } from '../../graph/graph.ts';
import { type Bound, loomFor } from './loom.ts';
import type { Row } from './slice.ts';
import { type Column, weaveRoot } from './weave.ts';

/** How a root field is answered, whatever ids and words it is asked with: the statement, its parameters, and what the row means. */
export interface Plan {
  /** Null where nothing needs a read. */
  readonly text: string | null;
  readonly parametersFor: (info: GraphQLResolveInfo, given: Parameters) => Parameters;
  readonly read: (row: Row) => unknown;
  /** What stands for the row where nothing needs a read. */
  readonly empty: Row;
}

/** Weaves the statement for a root field and everything selected below it. */
export function planFor(info: GraphQLResolveInfo, given: Parameters): Plan {
  const loom = loomFor(info, given);
  const { calls, columns, read } = weaveRoot(loom);
  const bound = loom.bound.filter(({ bindings }) => bindings.size > 0);
  const fixed = parametersBy(
    bound.filter(({ isFixed }) => isFixed),
    info,
    given,
  );
  const changing = bound.filter(({ isFixed }) => !isFixed);
  return {
    text:
      calls.length === 0
        ? null
        : `${calls.join('\n')}\nRETURN {${columns.map(({ name, expression }) => `${name}: ${expression}`).join(', ')}} AS row`,
    parametersFor: (asked, made) => ({ ...fixed, ...parametersBy(changing, asked, made) }),
    read,
    empty: emptyRow(columns),
  };
}

function parametersBy(bound: readonly Bound[], info: GraphQLResolveInfo, given: Parameters): Parameters {
  const parameters: Record<string, unknown> = {};
  for (const { givenWith, bindings } of bound) {
    const values = givenWith(info, given);
    for (const [name, binding] of bindings) parameters[name] = binding(values);
  }
  return parameters;
}

/** A row that holds nothing under the names of its columns. */
const emptyRow = (columns: readonly Column[]): Row => Object.fromEntries(columns.map(({ name }) => [name, []]));
