import { Field, Int, ObjectType } from 'type-graphql';
import type { Precision as DatePrecision, PartialDate } from '../../domain/partial-date.ts';
import { precisionOf } from '../../domain/partial-date.ts';
import { Made } from '../compose/made.ts';
import type { Row } from '../compose/slice.ts';
import { Precision } from './enums.ts';
import { PartialDateScalar } from './partial-date.ts';

/** The date of a period; an empty one is not known. */
const momentIn = ({ at }: Row): PartialDate | null => (at ? String(at) : null);

@ObjectType({
  description: 'How much was said in a stretch of time; what is known less precisely has a stretch of its own.',
})
export class Period {
  @Field(() => PartialDateScalar, { nullable: true, description: 'The year, month or day; null for what has no date.' })
  @Made(['at'], momentIn)
  readonly at: PartialDate | null;

  @Field(() => Precision, { nullable: true, description: 'How precisely that is known.' })
  @Made(['at'], row => (row.at ? precisionOf(String(row.at)) : null))
  readonly atPrecision: DatePrecision | null;

  @Field(() => Int, { description: 'How many utterances assert something then.' })
  readonly assertionCount: number;

  @Field(() => Int, { description: 'How many utterances deny something then.' })
  readonly denialCount: number;

  @Field(() => Int, { description: 'How often articles report them: each article once for each utterance.' })
  readonly reportCount: number;
}
