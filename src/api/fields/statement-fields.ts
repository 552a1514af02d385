import { Resolver } from 'type-graphql';
import {
  ArticleConnection,
  AttributionConnection,
  SpeakerConnection,
  TopicConnection,
  UtteranceConnection,
} from '../types/connections.ts';
import { Statement } from '../types/statement.ts';
import { LeadsTo } from './leads-to.ts';

/** Where a statement leads. */
@Resolver(() => Statement)
export class StatementFields {
  @LeadsTo(() => SpeakerConnection, { paged: true, description: 'Who asserts it, the latest first.' })
  readonly assertions: object;

  @LeadsTo(() => SpeakerConnection, { paged: true, description: 'Who denies it, the latest first.' })
  readonly denials: object;

  @LeadsTo(() => UtteranceConnection, {
    paged: true,
    description: 'What was said on it, on both sides, the latest first.',
  })
  readonly utterances: object;

  @LeadsTo(() => ArticleConnection, { paged: true, description: 'Which articles report it, the latest first.' })
  readonly articles: object;

  @LeadsTo(() => TopicConnection, { paged: true, description: 'What it is about.' })
  readonly about: object;

  @LeadsTo(() => AttributionConnection, {
    paged: true,
    description: 'Where somebody is asked about it and takes no side: declines to comment, does not deny. By article.',
  })
  readonly declines: object;
}
