import { Field, InterfaceType } from 'type-graphql';
import { Role } from './enums.ts';
import { typeOf } from './node.ts';

@InterfaceType({ description: 'What part something has in a statement.', resolveType: typeOf })
export abstract class Part {
  @Field(() => Role, { description: 'The part it has.' })
  readonly role: keyof typeof Role;
}
