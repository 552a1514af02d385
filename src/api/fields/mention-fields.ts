import { Resolver } from 'type-graphql';
import { Article } from '../types/article.ts';
import { Mention } from '../types/mention.ts';
import { TextSpan } from '../types/text-span.ts';
import { Topic } from '../types/topic.ts';
import { LeadsTo } from './leads-to.ts';

/** Where a mention leads. */
@Resolver(() => Mention)
export class MentionFields {
  @LeadsTo(() => Article, { nullable: true, description: 'The article it stands in.' })
  readonly article: object | null;

  @LeadsTo(() => Topic, { nullable: true, description: 'Who or what is meant, where that is known.' })
  readonly refersTo: object | null;

  @LeadsTo(() => TextSpan, { nullable: true, description: 'The words with what stands around them.' })
  readonly words: object | null;
}
