import { Resolver } from 'type-graphql';
import { Outlet } from '../types/actor.ts';
import { Article } from '../types/article.ts';
import {
  ArticleConnection,
  AttributionConnection,
  MentionConnection,
  StatementConnection,
} from '../types/connections.ts';
import { StatementOrder } from '../types/order.ts';
import { LeadsTo } from './leads-to.ts';

/** Where an article leads. */
@Resolver(() => Article)
export class ArticleFields {
  @LeadsTo(() => Outlet, { nullable: true, description: 'Who published it.' })
  readonly outlet: object | null;

  @LeadsTo(() => AttributionConnection, {
    paged: true,
    lensed: true,
    description: 'Who says what in it, in the order of the text.',
  })
  readonly attributions: object;

  @LeadsTo(() => StatementConnection, {
    paged: true,
    lensed: true,
    order: StatementOrder,
    description: 'What is asserted or denied in it, by rank.',
  })
  readonly statements: object;

  @LeadsTo(() => MentionConnection, {
    paged: true,
    description: 'Who and what is named in it, in the order of the text.',
  })
  readonly mentions: object;

  @LeadsTo(() => ArticleConnection, {
    paged: true,
    description: 'Its copies, where it is the earliest of them, the earliest first.',
  })
  readonly copies: object;

  @LeadsTo(() => Article, {
    nullable: true,
    description: 'The earliest article it is a copy of; null for what is no copy.',
  })
  readonly origin: object | null;
}
