import type { Relation } from './graphql/operations.ts';

/** What the one is to the other, read along the connection and against it. */
export const relationWords: Readonly<Record<Relation, readonly [along: string, against: string]>> = {
  ASSERTS: ['asserts', 'is asserted by'],
  DENIES: ['denies', 'is denied by'],
  ABOUT: ['is about', 'is what this is about:'],
  CONTRADICTS: ['cannot hold together with', 'cannot hold together with'],
  REFINES: ['tells more precisely', 'is told more precisely by'],
  SPEAKS_FOR: ['speaks for', 'is spoken for by'],
  PART_OF: ['is a part of', 'has as a part'],
  PARTICIPATES_IN: ['takes part in', 'is attended by'],
  TAKES_PLACE_IN: ['happens in', 'is where this happens:'],
  REPORTED_BY: ['is reported by', 'reports'],
  PUBLISHED_BY: ['is published by', 'publishes'],
  CONVEYS: ['conveys', 'is conveyed by'],
  MADE: ['made', 'was made by'],
  COPY_OF: ['is a copy of', 'is copied by'],
  REVERSES: ['takes back', 'is taken back by'],
};

/** Whether a connection is a side that somebody takes. */
export const isSide = (relation: Relation): relation is 'ASSERTS' | 'DENIES' =>
  relation === 'ASSERTS' || relation === 'DENIES';
