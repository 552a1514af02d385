import { Field, ObjectType } from 'type-graphql';
import type { Precision as DatePrecision, PartialDate } from '../../domain/partial-date.ts';
import { Precision } from './enums.ts';
import { Node } from './node.ts';
import { PartialDateScalar } from './partial-date.ts';
import { PrecisionOf } from './precision.ts';

@ObjectType({ implements: Node, description: 'What is said to have happened: a request, a meeting, a strike.' })
export class Event extends Node {
  @Field(() => String, { description: 'The kind of event, a noun in lower case.' })
  readonly type: string;

  @Field(() => String, { description: 'The words that tell of it.' })
  readonly text: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it is said to have happened.' })
  readonly when: PartialDate | null;

  @Field(() => Precision, { nullable: true, description: 'How precisely that is known.' })
  @PrecisionOf('when')
  readonly whenPrecision: DatePrecision | null;
}
