import { Resolver } from 'type-graphql';
import { Stats } from '../types/stats.ts';
import { Counted } from './counted.ts';

/** What can be counted. */
@Resolver(() => Stats)
export class StatsFields {
  @Counted('How many articles were read.')
  readonly articles: number;

  @Counted('How many passages tell who said something.')
  readonly attributions: number;

  @Counted('How many actors speak or are spoken of.')
  readonly actors: number;

  @Counted('How many statements are asserted or denied.')
  readonly statements: number;

  @Counted('How many statements are asserted by some and denied by others.')
  readonly disputes: number;

  @Counted('How many utterances assert or deny something.')
  readonly utterances: number;

  @Counted('How many utterances deny something.')
  readonly denials: number;
}
