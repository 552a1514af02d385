import { Field, ObjectType } from 'type-graphql';
import { Node } from './node.ts';

@ObjectType({ implements: Node, description: 'Where something is or happens; never a speaker.' })
export class Place extends Node {
  @Field(() => String, { description: 'The fullest name seen.' })
  readonly name: string;

  @Field(() => String, { nullable: true, description: 'The country it belongs to, as ISO 3166-1 alpha-2.' })
  readonly country: string | null;
}
