import { Field, InterfaceType, ObjectType } from 'type-graphql';
import type { ActorKind } from '../../domain/actor.ts';
import { Made } from '../compose/made.ts';
import { Kind } from './enums.ts';
import { Node, typeOf } from './node.ts';

@InterfaceType({ implements: Node, description: 'Somebody who can speak.', resolveType: typeOf })
export abstract class Actor extends Node {
  @Field(() => Kind, { description: 'What kind of speaker this is.' })
  readonly kind: ActorKind;

  @Field(() => String, { description: 'The fullest name seen.' })
  readonly name: string;

  @Field(() => String, {
    nullable: true,
    description: 'The country it belongs to, as ISO 3166-1 alpha-2: for governments, bodies and groups.',
  })
  readonly country: string | null;

  @Field(() => Boolean, { description: 'Whether this is a collective or unnamed source.' })
  @Made(['unnamed'], row => row.unnamed === true)
  readonly unnamed: boolean;
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
