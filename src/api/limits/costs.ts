import type { GraphQLField } from 'graphql';
import { Extensions } from 'type-graphql';

/** What a field costs beside the things it can come to, given its arguments. */
type Cost = (given: Readonly<Record<string, unknown>>) => number;

/** Says what a field costs of itself: for what is dear to do and not only to read. */
export const Costs = (cost: Cost) => Extensions({ cost });

/** What `Costs` said of a field; nothing where it said nothing. */
export const costOf = (
  { extensions }: GraphQLField<unknown, unknown>,
  given: Readonly<Record<string, unknown>>,
): number => (typeof extensions.cost === 'function' ? (extensions.cost as Cost)(given) : 0);
