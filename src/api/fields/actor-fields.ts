import { Resolver } from 'type-graphql';
import { Actor } from '../types/actor.ts';
import { OfficeConnection, StandConnection, UtteranceConnection } from '../types/connections.ts';
import { LeadsTo } from './leads-to.ts';

/** Where an actor leads. */
@Resolver(() => Actor)
export class ActorFields {
  @LeadsTo(() => StandConnection, { paged: true, description: 'What this actor denies, the latest first.' })
  readonly denials: object;

  @LeadsTo(() => StandConnection, { paged: true, description: 'What this actor asserts, the latest first.' })
  readonly assertions: object;

  @LeadsTo(() => UtteranceConnection, { paged: true, description: 'All this actor said, the latest first.' })
  readonly utterances: object;

  @LeadsTo(() => OfficeConnection, { paged: true, description: 'For whom this actor speaks, and in which office.' })
  readonly speaksFor: object;

  @LeadsTo(() => OfficeConnection, { paged: true, description: 'Who speaks for this actor, and in which office.' })
  readonly spokespeople: object;

  @LeadsTo(() => [Actor], { description: 'What this actor is a part of, such as the government of a ministry.' })
  readonly partOf: readonly object[];
}
