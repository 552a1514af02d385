import { ArgsType, Field, Int } from 'type-graphql';

/** Which part of a list is asked for; the rules of Relay's connections. */
@ArgsType()
export class Page {
  @Field(() => Int, { nullable: true, description: 'How many from the beginning: 1 to 100; 20 where nothing is said.' })
  readonly first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' })
  readonly after?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many from the end: 1 to 100.' })
  readonly last?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what comes before this cursor.' })
  readonly before?: string | null;
}
