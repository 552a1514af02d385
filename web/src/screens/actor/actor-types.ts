import type { ActorProfileQuery } from '../../graphql/operations.ts';

/** The parts of what the server answers about an actor. */
export type Profile = NonNullable<ActorProfileQuery['actor']>;
export type Stand = Profile['stances']['edges'][number];
export type Turn = Profile['reversals'][number];
