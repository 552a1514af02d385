import { Resolver } from 'type-graphql';
import { Attribution } from '../types/attribution.ts';
import { Node } from '../types/node.ts';
import { Hop, Path } from '../types/path.ts';
import { LeadsTo } from './leads-to.ts';

/** Over what a way leads. */
@Resolver(() => Path)
export class PathFields {
  @LeadsTo(() => [Node], { description: 'What it leads over, from the one end to the other.' })
  readonly nodes: readonly object[];

  @LeadsTo(() => [Hop], { description: 'Its steps, in order.' })
  readonly hops: readonly object[];
}

/** Where a step leads, and what speaks for it. */
@Resolver(() => Hop)
export class HopFields {
  @LeadsTo(() => Node, { nullable: true, description: 'Where it begins.' })
  readonly from: object | null;

  @LeadsTo(() => Node, { nullable: true, description: 'Where it leads.' })
  readonly to: object | null;

  @LeadsTo(() => Attribution, {
    nullable: true,
    description: 'The passage behind it, the most certain of several; null where no single passage says so.',
  })
  readonly evidence: object | null;
}
