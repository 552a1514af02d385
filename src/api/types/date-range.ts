import { Field, InputType } from 'type-graphql';
import type { PartialDate } from '../../domain/partial-date.ts';
import { PartialDateScalar } from './partial-date.ts';

@InputType({ description: 'A stretch of time. A date less precise than a bound counts as its first moment.' })
export class DateRange {
  @Field(() => PartialDateScalar, { nullable: true, description: 'At this moment or later.' })
  readonly from?: PartialDate | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Earlier than this moment.' })
  readonly to?: PartialDate | null;
}
