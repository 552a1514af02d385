import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Another name under which an actor appears.' })
export class Alias {
  @Field(() => String, { description: 'The name as printed.' })
  readonly name: string;
}
