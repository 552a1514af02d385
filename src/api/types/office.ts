import { Field, InterfaceType } from 'type-graphql';
import type { PartialDate } from '../../domain/partial-date.ts';
import { typeOf } from './node.ts';
import { PartialDateScalar } from './partial-date.ts';

@InterfaceType({ description: 'In which capacity somebody speaks for another.', resolveType: typeOf })
export abstract class Office {
  @Field(() => String, { nullable: true, description: 'The office as written, in lower case.' })
  readonly role: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The day of the earliest article that says so.' })
  readonly from: PartialDate | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The day of the latest article that says so.' })
  readonly to: PartialDate | null;
}
