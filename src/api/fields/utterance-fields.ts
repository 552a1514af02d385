import { Resolver } from 'type-graphql';
import { Actor } from '../types/actor.ts';
import { ArticleConnection, AttributionConnection } from '../types/connections.ts';
import { Statement } from '../types/statement.ts';
import { Utterance } from '../types/utterance.ts';
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

  @LeadsTo(() => AttributionConnection, {
    paged: true,
    description: 'The passages that report it, the most certain first.',
  })
  readonly attributions: object;

  @LeadsTo(() => ArticleConnection, { paged: true, description: 'The articles that report it, the earliest first.' })
  readonly articles: object;
}
