import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What surrounds a page of a list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more after this page.' })
  readonly hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Whether there is more before this page.' })
  readonly hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first of the page; give it as "before".' })
  readonly startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last of the page; give it as "after".' })
  readonly endCursor: string | null;
}
