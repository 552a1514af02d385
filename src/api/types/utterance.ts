import { Field, Float, ObjectType } from 'type-graphql';
import type * as attribution from '../../domain/attribution.ts';
import type { Precision as DatePrecision, PartialDate } from '../../domain/partial-date.ts';
import { Act, DenialKind, Precision, Stance } from './enums.ts';
import { Node } from './node.ts';
import { PartialDateScalar } from './partial-date.ts';
import { PrecisionOf } from './precision.ts';

@ObjectType({
  implements: Node,
  description: 'One speech act: one speaker, one statement, one side, one day, however many articles report it.',
})
export class Utterance extends Node {
  @Field(() => Stance, { description: "The speaker's side on the statement." })
  readonly stance: attribution.Stance;

  @Field(() => DenialKind, { nullable: true, description: 'How it is denied; null for an assertion.' })
  readonly denialKind: attribution.DenialKind | null;

  @Field(() => Act, { description: 'What the speaker does in saying it.' })
  readonly act: attribution.Act;

  @Field(() => String, { description: 'The words, as the best report has them.' })
  readonly quote: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was said, where an article tells.' })
  readonly saidAt: PartialDate | null;

  @Field(() => Precision, { nullable: true, description: 'How precisely that is known.' })
  @PrecisionOf('saidAt')
  readonly saidAtPrecision: DatePrecision | null;

  @Field(() => String, { nullable: true, description: 'To whom it was said, as written.' })
  readonly addressee: string | null;

  @Field(() => Float, { description: 'How sure the reading of the best report is, from 0 to 1.' })
  readonly confidence: number;
}
