import { Field, Float, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Somebody who may be the same as an actor; a person has to settle it.' })
export class Candidate {
  @Field(() => Float, { description: 'How likely it is, from 0 to 1.' })
  readonly score: number;
}
