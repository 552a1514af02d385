import { Resolver } from 'type-graphql';
import { Actor } from '../types/actor.ts';
import { Alias } from '../types/alias.ts';
import { Candidate } from '../types/candidate.ts';
import { OfficeConnection, OpponentConnection, StandConnection, UtteranceConnection } from '../types/connections.ts';
import { Interval, Stance } from '../types/enums.ts';
import { SideOrder, UtteranceOrder } from '../types/order.ts';
import { Period } from '../types/period.ts';
import { Reversal } from '../types/reversal.ts';
import { Counted } from './counted.ts';
import { LeadsTo } from './leads-to.ts';

const stands = { paged: true, lensed: true, order: SideOrder } as const;

/** Where an actor leads. */
@Resolver(() => Actor)
export class ActorFields {
  @LeadsTo(() => [Alias], { description: 'Every other name seen, in alphabetical order.' })
  readonly aliases: readonly object[];

  @Counted('How many utterances of this actor assert something.')
  readonly assertionCount: number;

  @Counted('How many utterances of this actor deny something.')
  readonly denialCount: number;

  @LeadsTo(() => StandConnection, {
    ...stands,
    description: 'On which side of what this actor stands, the latest first.',
    given: { stance: { type: () => [Stance], description: 'Only these sides.' } },
  })
  readonly stances: object;

  @LeadsTo(() => StandConnection, { ...stands, description: 'What this actor denies, the latest first.' })
  readonly denials: object;

  @LeadsTo(() => StandConnection, { ...stands, description: 'What this actor asserts, the latest first.' })
  readonly assertions: object;

  @LeadsTo(() => UtteranceConnection, {
    paged: true,
    lensed: true,
    order: UtteranceOrder,
    description: 'All this actor said, the latest first.',
  })
  readonly utterances: object;

  @LeadsTo(() => [Reversal], {
    lensed: true,
    description: 'The statements on which this actor has stood on both sides, the last spoken of first; at most 100.',
  })
  readonly reversals: readonly object[];

  @LeadsTo(() => OpponentConnection, {
    paged: true,
    lensed: true,
    description: 'Who takes the other side where this actor takes one, on most statements first.',
  })
  readonly opponents: object;

  @LeadsTo(() => [Period], {
    lensed: true,
    description: 'How much this actor asserted and denied, by time; at most 1000 stretches.',
    given: { interval: { type: () => Interval, description: 'How long a stretch is.', otherwise: Interval.MONTH } },
  })
  readonly timeline: readonly object[];

  @LeadsTo(() => [Candidate], {
    description: 'Who may be the same as this actor, the likeliest first: what people have yet to settle.',
  })
  readonly candidates: readonly object[];

  @LeadsTo(() => OfficeConnection, { paged: true, description: 'For whom this actor speaks, and in which office.' })
  readonly speaksFor: object;

  @LeadsTo(() => OfficeConnection, { paged: true, description: 'Who speaks for this actor, and in which office.' })
  readonly spokespeople: object;

  @LeadsTo(() => [Actor], { description: 'What this actor is a part of, such as the government of a ministry.' })
  readonly partOf: readonly object[];
}
