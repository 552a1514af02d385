import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'How much may still be asked for.' })
export class RateLimit {
  @Field(() => Int, { description: 'What this operation costs: about the number of things it can come to.' })
  readonly cost: number;

  @Field(() => Int, { nullable: true, description: 'How much may be asked for at once; null where there is no limit.' })
  readonly limit: number | null;

  @Field(() => Int, { nullable: true, description: 'How much is left; null where there is no limit.' })
  readonly remaining: number | null;

  @Field(() => String, { description: 'When all of it is there again, in ISO 8601 and UTC.' })
  readonly resetAt: string;
}
