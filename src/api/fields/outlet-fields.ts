import { Resolver } from 'type-graphql';
import { Outlet } from '../types/actor.ts';
import { ArticleConnection } from '../types/connections.ts';
import { ArticleOrder } from '../types/order.ts';
import { LeadsTo } from './leads-to.ts';

/** Where an outlet leads. */
@Resolver(() => Outlet)
export class OutletFields {
  @LeadsTo(() => ArticleConnection, {
    paged: true,
    lensed: true,
    order: ArticleOrder,
    description: 'What it published, the latest first.',
  })
  readonly articles: object;
}
