import { Field, Int, ObjectType } from 'type-graphql';
import { Period } from './period.ts';

@ObjectType({ description: 'How much was said by or in one thing, in one stretch of time where an interval is given.' })
export class Count extends Period {
  @Field(() => String, {
    description: 'What is counted by: the id of an actor, outlet or statement, or the value of an enum.',
  })
  readonly key: string;

  @Field(() => Int, { description: 'How many utterances there are.' })
  readonly utteranceCount: number;
}
