import { Field, Float, ID, ObjectType } from 'type-graphql';
import type * as attribution from '../../domain/attribution.ts';
import type { Precision as DatePrecision, PartialDate } from '../../domain/partial-date.ts';
import { Made } from '../compose/made.ts';
import { Act, Correctable, DenialKind, Mode, Precision, Stance } from './enums.ts';
import { Node } from './node.ts';
import { PartialDateScalar } from './partial-date.ts';
import { PrecisionOf } from './precision.ts';

@ObjectType({
  implements: Node,
  description: 'One passage of one article that tells who said something, in which words: source, cue and content.',
})
export class Attribution extends Node {
  @Field(() => String, { description: 'The words of the content.' })
  readonly quote: string;

  @Field(() => Mode, { description: 'Whether the content stands in quotation marks.' })
  readonly mode: attribution.Mode;

  @Field(() => Stance, { description: "The speaker's side on the statement." })
  readonly stance: attribution.Stance;

  @Field(() => DenialKind, { nullable: true, description: 'How it is denied; null for what is no denial.' })
  readonly denialKind: attribution.DenialKind | null;

  @Field(() => Act, { description: 'What the speaker does in saying it.' })
  readonly act: attribution.Act;

  @Field(() => String, { nullable: true, description: 'To whom it was said, as written.' })
  readonly addressee: string | null;

  @Field(() => [String], { description: 'Who passes it on, nearest to the speaker first, as written.' })
  @Made(['via'], row => row.via ?? [])
  readonly via: readonly string[];

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was said, where the article tells.' })
  readonly saidAt: PartialDate | null;

  @Field(() => Precision, { nullable: true, description: 'How precisely that is known.' })
  @PrecisionOf('saidAt')
  readonly saidAtPrecision: DatePrecision | null;

  @Field(() => Float, { description: 'How sure the reading is, from 0 to 1.' })
  readonly confidence: number;

  @Field(() => String, { description: 'The rule or model that found it.' })
  readonly rule: string;

  @Field(() => [Correctable], { description: 'What people have put right in it; empty where nobody has.' })
  @Made(['corrected'], row => ((row.corrected ?? []) as readonly string[]).map(part => part.toUpperCase()))
  readonly corrected: readonly string[];

  @Field(() => [ID], { description: 'The ids of the corrections, by which they can be taken back.' })
  @Made(['corrections'], row => row.corrections ?? [])
  readonly corrections: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: 'Whom the machine read to be the speaker, where that was put right.',
  })
  readonly machineActor: string | null;

  @Field(() => Stance, { nullable: true, description: 'Which side the machine read, where that was put right.' })
  readonly machineStance: attribution.Stance | null;

  @Field(() => DenialKind, {
    nullable: true,
    description: 'How the machine read it to be denied, where that was put right.',
  })
  readonly machineDenialKind: attribution.DenialKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'The statement that the machine read, where that was put right.',
  })
  readonly machineStatement: string | null;
}
