import type { GraphQLField, GraphQLNamedType, GraphQLSchema } from 'graphql';
import { type Role, roles } from './role.ts';

/** The role a field asks for: the one its `@Requires` names; else EDITOR for a mutation and READER for all else. */
export function neededRole(
  schema: GraphQLSchema,
  parent: GraphQLNamedType,
  field: Pick<GraphQLField<unknown, unknown>, 'extensions'>,
): Role {
  const named = roles.find(role => role === field.extensions.role);
  return named ?? (parent === schema.getMutationType() ? 'EDITOR' : 'READER');
}
