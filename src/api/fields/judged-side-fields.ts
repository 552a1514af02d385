import { Resolver } from 'type-graphql';
import { Actor } from '../types/actor.ts';
import { Article } from '../types/article.ts';
import { JudgedSide } from '../types/judgement.ts';
import { Statement } from '../types/statement.ts';
import { TextSpan } from '../types/text-span.ts';
import { Utterance } from '../types/utterance.ts';
import { LeadsTo } from './leads-to.ts';

/** Where one of two things that are judged leads. */
@Resolver(() => JudgedSide)
export class JudgedSideFields {
  @LeadsTo(() => Article, { nullable: true, description: 'The article it stands in.' })
  readonly article: object | null;

  @LeadsTo(() => [TextSpan], { description: 'The words that speak of it; none where the whole article does.' })
  readonly words: readonly object[];

  @LeadsTo(() => Actor, { nullable: true, description: 'The actor it belongs to now, where actors are judged.' })
  readonly actor: object | null;

  @LeadsTo(() => Statement, { nullable: true, description: 'The statement it conveys now, if it is an attribution.' })
  readonly statement: object | null;

  @LeadsTo(() => Utterance, { nullable: true, description: 'The utterance it reports now, if it is an attribution.' })
  readonly utterance: object | null;
}
