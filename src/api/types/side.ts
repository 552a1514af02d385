import { Field, Float, InterfaceType } from 'type-graphql';
import type * as attribution from '../../domain/attribution.ts';
import type { Precision as DatePrecision, PartialDate } from '../../domain/partial-date.ts';
import { Act, DenialKind, Precision } from './enums.ts';
import { typeOf } from './node.ts';
import { PartialDateScalar } from './partial-date.ts';
import { PrecisionOf } from './precision.ts';

@InterfaceType({
  description: 'One side that one actor takes on one statement, in one utterance.',
  resolveType: typeOf,
})
export abstract class Side {
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was said, where an article tells.' })
  readonly saidAt: PartialDate | null;

  @Field(() => Precision, { nullable: true, description: 'How precisely that is known.' })
  @PrecisionOf('saidAt')
  readonly saidAtPrecision: DatePrecision | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'When it was said or, where no article tells, first published: what the list is sorted by.',
  })
  readonly at: PartialDate | null;

  @Field(() => DenialKind, { nullable: true, description: 'How it is denied; null for an assertion.' })
  readonly denialKind: attribution.DenialKind | null;

  @Field(() => Act, { description: 'What the speaker does in saying it.' })
  readonly act: attribution.Act;

  @Field(() => Float, { description: 'How sure the reading of the best report is, from 0 to 1.' })
  readonly confidence: number;
}
