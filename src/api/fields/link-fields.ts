import { Resolver } from 'type-graphql';
import { Hidden, Link } from '../types/neighbourhood.ts';
import { Node } from '../types/node.ts';
import { Utterance } from '../types/utterance.ts';
import { LeadsTo } from './leads-to.ts';

/** Where a connection leads. */
@Resolver(() => Link)
export class LinkFields {
  @LeadsTo(() => Node, { nullable: true, description: 'Where it begins.' })
  readonly from: object | null;

  @LeadsTo(() => Node, { nullable: true, description: 'Where it leads.' })
  readonly to: object | null;

  @LeadsTo(() => Utterance, { nullable: true, description: 'For a side that is taken: the utterance in which it is.' })
  readonly utterance: object | null;
}

/** What has hidden connections. */
@Resolver(() => Hidden)
export class HiddenFields {
  @LeadsTo(() => Node, { nullable: true, description: 'What is shown.' })
  readonly node: object | null;
}
