import { Field, Float, InterfaceType } from 'type-graphql';
import { Made } from '../compose/made.ts';
import { typeOf } from './node.ts';

@InterfaceType({ description: 'How two statements belong together.', resolveType: typeOf })
export abstract class Kinship {
  @Field(() => Float, { nullable: true, description: 'How sure that is, from 0 to 1.' })
  readonly score: number | null;

  @Field(() => [String], { description: 'Why.' })
  @Made(['reasons'], row => row.reasons ?? [])
  readonly reasons: readonly string[];
}
