import { Field, Int, ObjectType } from 'type-graphql';
import { Made } from '../compose/made.ts';
import type { Row } from '../compose/slice.ts';
import { Relation } from './enums.ts';

@ObjectType({ description: 'One step of a way: how a thing is connected with the next.' })
export class Hop {
  @Field(() => Relation, { description: 'What the one is to the other.' })
  readonly relation: keyof typeof Relation;

  @Field(() => Boolean, { description: 'Whether the step goes against the direction of the connection.' })
  @Made(['nearId', 'originId'], (row: Row) => row.nearId !== row.originId)
  readonly isBackward: boolean;

  @Field(() => Int, { description: 'How many connections there are between the two; the latest is shown.' })
  readonly connectionCount: number;
}

@ObjectType({ description: 'A way from one thing to another.' })
export class Path {
  @Field(() => Int, { description: 'How many steps it takes.' })
  @Made(['ids'], (row: Row) => (row.ids as readonly string[]).length - 1)
  readonly length: number;
}
