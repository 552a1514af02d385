import { Resolver } from 'type-graphql';
import { KinshipRelation } from '../types/enums.ts';
import { Kinship } from '../types/kinship.ts';
import { LeadsTo } from './leads-to.ts';

/** What two statements are to each other. */
@Resolver(() => Kinship)
export class KinshipFields {
  @LeadsTo(() => KinshipRelation, { description: 'What the one is to the other.' })
  readonly relation: string;
}
