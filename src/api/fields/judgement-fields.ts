import { Resolver } from 'type-graphql';
import { JudgedSide, Judgement } from '../types/judgement.ts';
import { LeadsTo } from './leads-to.ts';

/** Where a judgement leads. */
@Resolver(() => Judgement)
export class JudgementFields {
  @LeadsTo(() => JudgedSide, { nullable: true, description: 'The one.' })
  readonly a: object | null;

  @LeadsTo(() => JudgedSide, { nullable: true, description: 'The other.' })
  readonly b: object | null;
}
