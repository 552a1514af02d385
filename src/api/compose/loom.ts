import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { DomainError } from '../../domain/errors.ts';
import type { Parameters } from '../../graph/graph.ts';

/** What one parameter is, given what the field that asks for it was given. */
export type Binding = (given: Parameters) => unknown;

/** The parameters that one field binds, by name, and what it is given whenever its statement is asked. */
export interface Bound {
  /** Whether that is the same each time. */
  readonly isFixed: boolean;
  readonly givenWith: (info: GraphQLResolveInfo, given: Parameters) => Parameters;
  readonly bindings: Map<string, Binding>;
}

/** What grows while one statement is woven: its parameters, the names given out, and how many rows it may cost. */
export interface Loom {
  readonly info: GraphQLResolveInfo;
  readonly bound: Bound[];
  /** A name that nothing else in the statement has. */
  readonly name: (prefix: string) => string;
  /** What the resolver made of the arguments of the root field. */
  readonly given: Parameters;
  readonly isRoot: (node: FieldNode) => boolean;
  /** Counts rows to come; refuses a selection that could ask for too many. */
  readonly expect: (rows: number) => void;
}

const mostRows = 500_000;

export function loomFor(info: GraphQLResolveInfo, given: Parameters): Loom {
  let names = 0;
  let expected = 0;
  return {
    info,
    bound: [],
    name: prefix => {
      names += 1;
      return `${prefix}${names}`;
    },
    given,
    isRoot: node => info.fieldNodes.includes(node),
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
