import {
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

/** The smallest operation that asks for one root field: what it must be given, and nothing of its answer but the type. */
export function minimalOperation(kind: string, root: GraphQLObjectType, fieldName: string): string {
  const field = root.getFields()[fieldName]!;
  const given = field.args.filter(isRequiredArgument).map(({ name, type }) => `${name}: ${literalOf(type)}`);
  const words = given.length > 0 ? `(${given.join(', ')})` : '';
  const below = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return `${kind} { ${fieldName}${words}${below} }`;
}

export function literalOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literalOf(type.ofType);
  if (isListType(type)) return `[${literalOf(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${fields.map(field => `${field.name}: ${literalOf(field.type)}`).join(', ')} }`;
  }
  return (
    { Int: '1', Float: '1', Boolean: 'true', Date: '"2031-05-02"', DateTime: '"2031-05-02T10:00:00Z"' }[type.name] ??
    '"x"'
  );
}
