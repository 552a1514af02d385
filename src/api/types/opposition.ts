import { Field, Int, InterfaceType } from 'type-graphql';
import { typeOf } from './node.ts';

@InterfaceType({ description: 'How much two actors stand against each other.', resolveType: typeOf })
export abstract class Opposition {
  @Field(() => Int, { description: 'On how many statements they have taken different sides.' })
  readonly statementCount: number;
}
