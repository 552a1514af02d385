import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { PartialDate } from '../../domain/partial-date.ts';
import { Relation } from './enums.ts';
import { PartialDateScalar } from './partial-date.ts';

@ObjectType({ description: 'One connection between two things.' })
export class Link {
  @Field(() => ID, { description: 'Its id.' })
  readonly id: string;

  @Field(() => Relation, { description: 'What the one is to the other.' })
  readonly relation: keyof typeof Relation;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'For a side that is taken: when it was said or, where no article tells, first published.',
  })
  readonly at: PartialDate | null;
}

@ObjectType({ description: 'What is connected with something but not shown.' })
export class Hidden {
  @Field(() => ID, { description: 'The id of what is shown.' })
  readonly nodeId: string;

  @Field(() => Int, { description: 'How many of its connections lead to what is not shown.' })
  readonly count: number;
}

@ObjectType({ description: 'Some things, what is near them, and how all these are connected.' })
export class Neighbourhood {}
