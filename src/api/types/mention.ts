import { Field, Int, ObjectType } from 'type-graphql';
import { MentionKind, Reading } from './enums.ts';
import { Node } from './node.ts';

@ObjectType({ implements: Node, description: 'Words of an article that stand for somebody or some place.' })
export class Mention extends Node {
  @Field(() => String, { description: 'The words.' })
  readonly text: string;

  @Field(() => Int, { description: 'Where they begin in the text of the article, in UTF-16 code units.' })
  readonly start: number;

  @Field(() => Int, { description: 'Where they end, exclusive.' })
  readonly end: number;

  @Field(() => MentionKind, { description: 'Whether it is a name, a description or a pronoun.' })
  readonly kind: keyof typeof MentionKind;

  @Field(() => Reading, { nullable: true, description: 'How a name of a place is meant; null for other words.' })
  readonly reading: keyof typeof Reading | null;
}
