import { Field, ObjectType } from 'type-graphql';
import type { Precision as DatePrecision, PartialDate } from '../../domain/partial-date.ts';
import { Precision } from './enums.ts';
import { Node } from './node.ts';
import { PartialDateScalar } from './partial-date.ts';
import { PrecisionOf } from './precision.ts';

@ObjectType({ implements: Node, description: 'One published text, cleaned of the page around it.' })
export class Article extends Node {
  @Field(() => String, { description: 'Its headline.' })
  readonly title: string;

  @Field(() => String, { nullable: true, description: 'Where it was published.' })
  readonly url: string | null;

  @Field(() => String, { nullable: true, description: 'The base name of the file it came in.' })
  readonly file: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was published.' })
  readonly publishedAt: PartialDate | null;

  @Field(() => Precision, { nullable: true, description: 'How precisely that is known.' })
  @PrecisionOf('publishedAt')
  readonly publishedAtPrecision: DatePrecision | null;

  @Field(() => String, { description: 'Its language, as ISO 639-1.' })
  readonly language: string;

  @Field(() => String, { description: 'Its text; the offsets of every span count in it.' })
  readonly text: string;
}
