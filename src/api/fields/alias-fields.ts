import { Int, Resolver } from 'type-graphql';
import { Alias } from '../types/alias.ts';
import { Article } from '../types/article.ts';
import { LeadsTo } from './leads-to.ts';

/** Where a name is printed. */
@Resolver(() => Alias)
export class AliasFields {
  @LeadsTo(() => Int, { description: 'How often it is printed in just these words.' })
  readonly count: number;

  @LeadsTo(() => [Article], { description: 'The articles that print it so, the earliest first; at most 100.' })
  readonly sources: readonly object[];
}
