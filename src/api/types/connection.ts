import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { Made } from '../compose/made.ts';
import { PageInfo } from './page-info.ts';

/** What a connection is called and holds. */
interface Contents {
  /** The name before `Connection` and `Edge`. */
  readonly name: string;
  /** What one page holds, in words: "statements". */
  readonly of: string;
  readonly node: () => ClassType | object;
  /** The interface that says what the edge carries beside cursor and node. */
  readonly edge?: abstract new () => object;
}

/** Declares a connection of Relay's kind with its edge. */
export function connectionOf(contents: Contents): ClassType {
  const type = contents.node as () => ClassType;
  const base = (contents.edge ?? class {}) as new () => object;
  const faces = contents.edge ? { implements: contents.edge } : {};

  @ObjectType(`${contents.name}Edge`, { ...faces, description: `One of a page of ${contents.of}.` })
  class Edge extends base {
    @Field(() => String, { description: 'The place of this edge in the list; give it as "after" or "before".' })
    @Made([], row => row.cursor)
    readonly cursor: string;

    @Field(type, { description: 'What the edge leads to.' })
    readonly node: object;
  }

  @ObjectType(`${contents.name}Connection`, { description: `A page of ${contents.of}.` })
  class Connection {
    @Field(() => [type()], { description: 'What the page holds, without the edges.' })
    readonly nodes: readonly object[];

    @Field(() => [Edge], { description: 'What the page holds, with a cursor each and what is known of the way there.' })
    readonly edges: readonly Edge[];

    @Field(() => PageInfo, { description: 'What surrounds the page.' })
    readonly pageInfo: PageInfo;

    @Field(() => Int, { description: 'How many there are on all pages together; counted only where it is asked for.' })
    readonly totalCount: number;
  }
  return Connection;
}
