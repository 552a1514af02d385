import { Resolver } from 'type-graphql';
import { Outlet } from '../types/actor.ts';
import { Coverage } from '../types/coverage.ts';
import { LeadsTo } from './leads-to.ts';

/** Where coverage leads. */
@Resolver(() => Coverage)
export class CoverageFields {
  @LeadsTo(() => Outlet, { nullable: true, description: 'Which outlet.' })
  readonly outlet: object | null;
}
