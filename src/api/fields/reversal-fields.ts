import { Resolver } from 'type-graphql';
import { Actor } from '../types/actor.ts';
import { Reversal } from '../types/reversal.ts';
import { Statement } from '../types/statement.ts';
import { Utterance } from '../types/utterance.ts';
import { LeadsTo } from './leads-to.ts';

/** Where a reversal leads. */
@Resolver(() => Reversal)
export class ReversalFields {
  @LeadsTo(() => Actor, { nullable: true, description: 'Who has taken both sides.' })
  readonly actor: object | null;

  @LeadsTo(() => Statement, { nullable: true, description: 'On which statement.' })
  readonly statement: object | null;

  @LeadsTo(() => Statement, {
    nullable: true,
    description: 'The other statement, where two that contradict each other are asserted; null for two sides of one.',
  })
  readonly against: object | null;

  @LeadsTo(() => [Utterance], { description: 'What was said on both sides, the earliest first; at most 100.' })
  readonly utterances: readonly object[];
}
