import { createUnionType } from 'type-graphql';
import { Government, Group, Organization, Outlet, Person } from './actor.ts';
import { Event } from './event.ts';
import { typeOf } from './node.ts';
import { Place } from './place.ts';

/** What a statement can be about. */
export const Topic = createUnionType({
  name: 'Topic',
  description: 'What a statement can be about: somebody, a place or an event.',
  types: () => [Person, Government, Organization, Group, Outlet, Place, Event] as const,
  resolveType: value => typeOf(value),
});
