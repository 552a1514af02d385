import { Resolver } from 'type-graphql';
import { Actor } from '../types/actor.ts';
import { StatementConnection } from '../types/connections.ts';
import { Event } from '../types/event.ts';
import { StatementOrder } from '../types/order.ts';
import { Place } from '../types/place.ts';
import { LeadsTo } from './leads-to.ts';

/** Where an event leads. */
@Resolver(() => Event)
export class EventFields {
  @LeadsTo(() => Place, { nullable: true, description: 'Where it is said to have happened.' })
  readonly place: object | null;

  @LeadsTo(() => [Actor], { description: 'Who is said to have taken part.' })
  readonly participants: readonly object[];

  @LeadsTo(() => StatementConnection, {
    paged: true,
    lensed: true,
    order: StatementOrder,
    description: 'The statements about it, by rank.',
  })
  readonly statements: object;
}
