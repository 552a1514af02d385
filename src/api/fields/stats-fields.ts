import { Int, Resolver } from 'type-graphql';
import { Stats } from '../types/stats.ts';
import { LeadsTo } from './leads-to.ts';

/** What can be counted. */
@Resolver(() => Stats)
export class StatsFields {
  @LeadsTo(() => Int, { description: 'How many articles were read.' })
  readonly articles: number;

  @LeadsTo(() => Int, { description: 'How many passages tell who said something.' })
  readonly attributions: number;

  @LeadsTo(() => Int, { description: 'How many actors speak or are spoken of.' })
  readonly actors: number;

  @LeadsTo(() => Int, { description: 'How many statements are asserted or denied.' })
  readonly statements: number;

  @LeadsTo(() => Int, { description: 'How many statements are asserted by some and denied by others.' })
  readonly disputes: number;

  @LeadsTo(() => Int, { description: 'How many utterances assert or deny something.' })
  readonly utterances: number;

  @LeadsTo(() => Int, { description: 'How many utterances deny something.' })
  readonly denials: number;
}
