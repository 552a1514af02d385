import { Field, ObjectType } from 'type-graphql';
import type { PartialDate } from '../../domain/partial-date.ts';
import type { Status as StatementStatus } from '../../domain/statement.ts';
import { Status } from './enums.ts';
import { Node } from './node.ts';
import { PartialDateScalar } from './partial-date.ts';

@ObjectType({ implements: Node, description: 'What is asserted or denied, always in the affirmative.' })
export class Statement extends Node {
  @Field(() => String, { description: 'The affirmative sentence.' })
  readonly text: string;

  @Field(() => Status, { description: 'Who has spoken on it.' })
  readonly status: StatementStatus;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'When it was first spoken of: said or else published.',
  })
  readonly firstAt: PartialDate | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'When it was last spoken of: said or else published.',
  })
  readonly lastAt: PartialDate | null;
}
