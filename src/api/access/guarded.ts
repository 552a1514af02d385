import { defaultFieldResolver, GraphQLError, type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import type { Caller } from './caller.ts';
import { neededRole } from './needed-role.ts';
import { isAtLeast, type Role } from './role.ts';

type Field = GraphQLField<unknown, { readonly caller?: Caller }>;

/** Denies by default: every root field, and every field that names a role, is answered only to whoever has the role. */
export function guarded(schema: GraphQLSchema): GraphQLSchema {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      const role = neededRole(schema, type, field);
      if (roots.includes(type) || role !== 'READER') guard(field, role);
      if (role !== 'READER') field.description = `${field.description ?? ''} Needs the role ${role}.`.trim();
    }
  }
  return schema;
}

function guard(field: Field, role: Role): void {
  const { resolve = defaultFieldResolver, subscribe } = field;
  field.resolve = (source, given, context, info) => {
    admit(context, role, field.name);
    return resolve(source, given, context, info);
  };
  if (!subscribe) return;
  field.subscribe = (source, given, context, info) => {
    admit(context, role, field.name);
    return subscribe(source, given, context, info);
  };
}

function admit({ caller }: { readonly caller?: Caller }, role: Role, field: string): void {
  if (caller && isAtLeast(caller.role, role)) return;
  throw forbidden(role, field);
}

/** The field stands beside the code for whoever writes refusals down; clients read it in the message. */
export const forbidden = (role: Role, field: string): GraphQLError =>
  new GraphQLError(`"${field}" needs the role ${role}.`, { extensions: { code: 'FORBIDDEN', field } });
