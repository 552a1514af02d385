import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { DomainError } from '../../domain/errors.ts';
import type { Parameters } from '../../graph/graph.ts';

/** What grows while one statement is woven: its parameters, the names given out, and how many rows it may cost. */
export interface Loom {
  readonly info: GraphQLResolveInfo;
  readonly parameters: Record<string, unknown>;
  /** A name that nothing else in the statement has. */
  readonly name: (prefix: string) => string;
  /** What the resolver made of the arguments of the root field; nothing for the fields below. */
  readonly givenTo: (node: FieldNode) => Parameters;
  /** What the fragments of all fields below the root may ask for too. */
  readonly handedDown: Parameters;
  /** Counts rows to come; refuses a selection that could ask for too many. */
  readonly expect: (rows: number) => void;
}

const mostRows = 500_000;

export function loomFor(info: GraphQLResolveInfo, given: Parameters): Loom {
  let names = 0;
  let expected = 0;
  return {
    info,
    parameters: {},
    name: prefix => {
      names += 1;
      return `${prefix}${names}`;
    },
    handedDown: (given.handedDown ?? {}) as Parameters,
    givenTo: node => (info.fieldNodes.includes(node) ? given : {}),
    expect: rows => {
      expected += rows;
      if (expected <= mostRows) return;
      throw new DomainError(
        'QUERY_TOO_EXPENSIVE',
        `"${info.fieldName}" could ask for more than ${mostRows} things: ask for smaller pages ("first") inside it.`,
      );
    },
  };
}
