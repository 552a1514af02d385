import { Resolver } from 'type-graphql';
import { Actor } from '../types/actor.ts';
import { ArticleConnection, AttributionConnection } from '../types/connections.ts';
import { ArticleOrder } from '../types/order.ts';
import { Statement } from '../types/statement.ts';
import { Utterance } from '../types/utterance.ts';
import { Counted } from './counted.ts';
import { LeadsTo } from './leads-to.ts';

/** Where an utterance leads. */
@Resolver(() => Utterance)
export class UtteranceFields {
  @LeadsTo(() => Actor, { nullable: true, description: 'Who said it.' })
  readonly speaker: object | null;

  @LeadsTo(() => [Actor], { description: 'For whom the speaker spoke, as the articles say.' })
  readonly onBehalfOf: readonly object[];

  @LeadsTo(() => Statement, { nullable: true, description: 'What it asserts or denies.' })
  readonly statement: object | null;

  @Counted('How many articles report it.')
  readonly articleCount: number;

  @Counted('How many outlets published those articles.')
  readonly outletCount: number;

  @Counted('How many of those articles are left when copies count once.')
  readonly originCount: number;

  @LeadsTo(() => AttributionConnection, {
    paged: true,
    lensed: true,
    description: 'The passages that report it, the most certain first.',
  })
  readonly attributions: object;

  @LeadsTo(() => ArticleConnection, {
    paged: true,
    lensed: true,
    order: ArticleOrder,
    description: 'The articles that report it, the earliest first.',
  })
  readonly articles: object;
}
