import { Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import type { ActorKind } from '../../domain/actor.ts';
import { Made } from '../compose/made.ts';
import { Kind } from './enums.ts';
import { Node, typeOf } from './node.ts';

@ObjectType({ description: 'Another name under which an actor appears.' })
export class Alias {
  @Field(() => String, { description: 'The name as printed.' })
  readonly name: string;
}

@InterfaceType({ implements: Node, description: 'Somebody who can speak.', resolveType: typeOf })
export abstract class Actor extends Node {
  @Field(() => Kind, { description: 'What kind of speaker this is.' })
  readonly kind: ActorKind;

  @Field(() => String, { description: 'The fullest name seen.' })
  readonly name: string;

  @Field(() => [Alias], { description: 'Every other name seen, in alphabetical order.' })
  @Made(['aliases'], row => ((row.aliases ?? []) as readonly string[]).map(name => ({ name })))
  readonly aliases: readonly Alias[];

  @Field(() => String, {
    nullable: true,
    description: 'The country it belongs to, as ISO 3166-1 alpha-2: for governments, bodies and groups.',
  })
  readonly country: string | null;

  @Field(() => Boolean, { description: 'Whether this is a collective or unnamed source.' })
  @Made(['unnamed'], row => row.unnamed === true)
  readonly unnamed: boolean;

  @Field(() => Int, { description: 'How many utterances of this actor assert something.' })
  @Made(['assertionCount'], row => row.assertionCount ?? 0)
  readonly assertionCount: number;

  @Field(() => Int, { description: 'How many utterances of this actor deny something.' })
  @Made(['denialCount'], row => row.denialCount ?? 0)
  readonly denialCount: number;
}

@ObjectType({ implements: [Node, Actor], description: 'A human being with a name.' })
export class Person extends Actor {}

@ObjectType({ implements: [Node, Actor], description: 'The government of a country, by whatever name it appears.' })
export class Government extends Actor {}

@ObjectType({ implements: [Node, Actor], description: 'A ministry, company, party, agency or other body.' })
export class Organization extends Actor {}

@ObjectType({
  implements: [Node, Actor],
  description: 'A collective or unnamed source, such as officials of a country.',
})
export class Group extends Actor {}

@ObjectType({ implements: [Node, Actor], description: 'Who publishes articles or relays what others say.' })
export class Outlet extends Actor {}
