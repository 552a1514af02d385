import { ArgsType, Field, Float, ID } from 'type-graphql';
import type { PartialDate } from '../../domain/partial-date.ts';
import { DateRange } from './date-range.ts';
import { PartialDateScalar } from './partial-date.ts';

/**
 * Which reports are looked at. Something is shown, and counted, where one report of it passes all that is asked; what `cypher/read/`
 * makes of it stands in `compose/lens.ts`.
 */
@ArgsType()
export class Lens {
  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Only what had been published by the end of this date; articles without a date are left out.',
  })
  readonly asOf?: PartialDate | null;

  @Field(() => DateRange, {
    nullable: true,
    description: 'Only what was said then or, where the report does not tell, published then.',
  })
  readonly saidAt?: DateRange | null;

  @Field(() => [ID], { nullable: true, description: 'Only what one of these outlets reports, each by its id.' })
  readonly outlets?: readonly string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only what speakers with a name of their own said.' })
  readonly excludeUnnamed?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only what is reported without a relay in between.' })
  readonly firstHandOnly?: boolean | null;

  @Field(() => Float, { nullable: true, description: 'Only what is read at least so surely, from 0 to 1.' })
  readonly minConfidence?: number | null;
}
