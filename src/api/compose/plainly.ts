import { type GraphQLObjectType, type GraphQLResolveInfo, getNamedType } from 'graphql';
import { fieldsOf } from './fields-of.ts';
import type { Row } from './slice.ts';

/** An object that is known without the graph, under the names that the client gives its fields. */
export function plainly(info: GraphQLResolveInfo, values: Row): Row {
  const fields = fieldsOf(getNamedType(info.returnType) as GraphQLObjectType, info.fieldNodes, info);
  return Object.fromEntries([...fields].map(([key, [node]]) => [key, values[node!.name.value]]));
}
