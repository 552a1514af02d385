import { Resolver } from 'type-graphql';
import { Count } from '../types/count.ts';
import { Node } from '../types/node.ts';
import { LeadsTo } from './leads-to.ts';

/** What is counted by. */
@Resolver(() => Count)
export class CountFields {
  @LeadsTo(() => Node, { nullable: true, description: 'The actor, outlet or statement; null for values of enums.' })
  readonly node: object | null;
}
