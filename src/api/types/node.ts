import { Field, ID, InterfaceType } from 'type-graphql';

/** The type that the graph's labels have told. */
export const typeOf = (value: object): string => ('__typename' in value ? String(value.__typename) : '');

@InterfaceType({ description: 'Everything that has an id.', resolveType: typeOf })
export abstract class Node {
  @Field(() => ID, { description: 'An id that stays the same as long as the thing exists.' })
  readonly id: string;
}
