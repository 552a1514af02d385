import { Field, Int, ObjectType } from 'type-graphql';
import type * as attribution from '../../domain/attribution.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import { Stance } from './enums.ts';
import { PartialDateScalar } from './partial-date.ts';

@ObjectType({ description: 'How much one outlet reports of one side of a statement.' })
export class Coverage {
  @Field(() => Stance, { description: 'Which side.' })
  readonly stance: attribution.Stance;

  @Field(() => Int, { description: 'How many of its articles report that side.' })
  readonly articleCount: number;

  @Field(() => Int, { description: 'How many of those articles are left when copies count once.' })
  readonly originCount: number;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When the earliest of them was published.' })
  readonly firstAt: PartialDate | null;
}
