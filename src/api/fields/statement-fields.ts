import { Resolver } from 'type-graphql';
import { Actor } from '../types/actor.ts';
import { Attribution } from '../types/attribution.ts';
import {
  ArticleConnection,
  AttributionConnection,
  RelatedConnection,
  SpeakerConnection,
  TopicConnection,
  UtteranceConnection,
} from '../types/connections.ts';
import { Coverage } from '../types/coverage.ts';
import { Interval } from '../types/enums.ts';
import { Event } from '../types/event.ts';
import { ArticleOrder, SideOrder, UtteranceOrder } from '../types/order.ts';
import { Period } from '../types/period.ts';
import { Statement } from '../types/statement.ts';
import { Counted } from './counted.ts';
import { LeadsTo } from './leads-to.ts';

const seen = { paged: true, lensed: true } as const;

/** Where a statement leads. */
@Resolver(() => Statement)
export class StatementFields {
  @Counted('How many utterances assert it.')
  readonly assertionCount: number;

  @Counted('How many utterances deny it.')
  readonly denialCount: number;

  @Counted('How many articles report what was said on it.')
  readonly articleCount: number;

  @Counted('How many outlets published those articles.')
  readonly outletCount: number;

  @Counted('How many of those articles are left when copies count once.')
  readonly originCount: number;

  @LeadsTo(() => SpeakerConnection, { ...seen, order: SideOrder, description: 'Who asserts it, the latest first.' })
  readonly assertions: object;

  @LeadsTo(() => SpeakerConnection, { ...seen, order: SideOrder, description: 'Who denies it, the latest first.' })
  readonly denials: object;

  @LeadsTo(() => AttributionConnection, {
    ...seen,
    description: 'Where somebody is asked about it and takes no side: declines to comment, does not deny. By article.',
  })
  readonly declines: object;

  @LeadsTo(() => UtteranceConnection, {
    ...seen,
    order: UtteranceOrder,
    description: 'What was said on it, on both sides, the latest first.',
  })
  readonly utterances: object;

  @LeadsTo(() => ArticleConnection, {
    ...seen,
    order: ArticleOrder,
    description: 'Which articles report it, the latest first.',
  })
  readonly articles: object;

  @LeadsTo(() => [Coverage], {
    lensed: true,
    description: 'How much each outlet reports of each side, the earliest first; at most 1000 rows.',
  })
  readonly coverage: readonly object[];

  @LeadsTo(() => TopicConnection, { paged: true, description: 'What it is about.' })
  readonly about: object;

  @LeadsTo(() => [Event], { description: 'Which events it is about, the earliest first.' })
  readonly events: readonly object[];

  @LeadsTo(() => RelatedConnection, {
    paged: true,
    description: 'Which statements contradict it or tell it more precisely, or less, the surest first.',
  })
  readonly related: object;

  @LeadsTo(() => [Period], {
    lensed: true,
    description: 'How often it was asserted and denied, by time; at most 1000 stretches.',
    given: { interval: { type: () => Interval, description: 'How long a stretch is.', otherwise: Interval.DAY } },
  })
  readonly timeline: readonly object[];

  @LeadsTo(() => Attribution, {
    nullable: true,
    lensed: true,
    description: 'The passage that told it first: in the earliest article, the first of its text.',
  })
  readonly firstReport: object | null;

  @LeadsTo(() => [Actor], {
    description: 'Whom it is about and who has not answered, neither themselves nor by anybody who speaks for them.',
  })
  readonly silent: readonly object[];
}
