import { Resolver } from 'type-graphql';
import { Made } from '../compose/made.ts';
import { quoteUrl } from '../quote-url.ts';
import { Actor } from '../types/actor.ts';
import { Article } from '../types/article.ts';
import { Attribution } from '../types/attribution.ts';
import { Statement } from '../types/statement.ts';
import { TextSpan } from '../types/text-span.ts';
import { Utterance } from '../types/utterance.ts';
import { LeadsTo } from './leads-to.ts';

/** Where an attribution leads. */
@Resolver(() => Attribution)
export class AttributionFields {
  @LeadsTo(() => Article, { nullable: true, description: 'The article it stands in.' })
  readonly article: object | null;

  @LeadsTo(() => TextSpan, { nullable: true, description: 'The words that name the speaker.' })
  readonly source: object | null;

  @LeadsTo(() => TextSpan, { nullable: true, description: 'The words that tell that something is said.' })
  readonly cue: object | null;

  @LeadsTo(() => [TextSpan], {
    description: 'The words that tell what is said: one span or, where interrupted, several.',
  })
  readonly content: readonly object[];

  @LeadsTo(() => Actor, { nullable: true, description: 'Who speaks.' })
  readonly speaker: object | null;

  @LeadsTo(() => [Actor], { description: 'For whom the speaker speaks, as the article says.' })
  readonly onBehalfOf: readonly object[];

  @LeadsTo(() => Statement, { nullable: true, description: 'What is asserted, denied or left open.' })
  readonly statement: object | null;

  @LeadsTo(() => Utterance, {
    nullable: true,
    description: 'The utterance it reports; null where the speaker takes no side.',
  })
  readonly utterance: object | null;

  @LeadsTo(() => String, {
    nullable: true,
    description: 'The page with a fragment that leads a browser to the words; null where no address is known.',
  })
  @Made([], quoteUrl)
  readonly quoteUrl: string | null;

  @LeadsTo(() => Attribution, { nullable: true, description: 'The attribution it stands in.' })
  readonly parent: object | null;

  @LeadsTo(() => [Attribution], {
    description: 'The attributions it stands in and itself, from the outermost to this one.',
  })
  readonly chain: readonly object[];
}
