import { Resolver } from 'type-graphql';
import { Hidden, Link, Neighbourhood } from '../types/neighbourhood.ts';
import { Node } from '../types/node.ts';
import { LeadsTo } from './leads-to.ts';

/** What a neighbourhood holds. */
@Resolver(() => Neighbourhood)
export class NeighbourhoodFields {
  @LeadsTo(() => [Node], { description: 'What is there: first what was asked about, then the nearest.' })
  readonly nodes: readonly object[];

  @LeadsTo(() => [Link], { description: 'How all that is shown is connected; at most 2000 connections.' })
  readonly edges: readonly object[];

  @LeadsTo(() => [Hidden], { description: 'How many connections of what is shown lead to what is not, most first.' })
  readonly hidden: readonly object[];
}
