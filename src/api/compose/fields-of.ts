import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  type SelectionSetNode,
} from 'graphql';

/** The fields asked of one object type, by response name: fragments opened, `@skip` and `@include` heeded. */
export type Fields = ReadonlyMap<string, readonly FieldNode[]>;

/** Collects what several mentions of one field together ask of the object behind it. */
export function fieldsOf(type: GraphQLObjectType, nodes: readonly FieldNode[], info: GraphQLResolveInfo): Fields {
  const fields = new Map<string, FieldNode[]>();
  for (const { selectionSet } of nodes) if (selectionSet) collect(type, selectionSet, info, fields);
  return fields;
}

function collect(
  type: GraphQLObjectType,
  { selections }: SelectionSetNode,
  info: GraphQLResolveInfo,
  fields: Map<string, FieldNode[]>,
): void {
  for (const selection of selections.filter(node => isIncluded(node, info))) {
    if (selection.kind === 'Field') {
      const name = selection.alias?.value ?? selection.name.value;
      fields.set(name, [...(fields.get(name) ?? []), selection]);
      continue;
    }
    const fragment = selection.kind === 'InlineFragment' ? selection : info.fragments[selection.name.value]!;
    if (applies(fragment.typeCondition?.name.value, type, info)) collect(type, fragment.selectionSet, info, fields);
  }
}

function isIncluded(node: SelectionSetNode['selections'][number], { variableValues }: GraphQLResolveInfo): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.if !== false;
}

function applies(condition: string | undefined, type: GraphQLObjectType, { schema }: GraphQLResolveInfo): boolean {
  if (condition === undefined || condition === type.name) return true;
  const named = schema.getType(condition);
  return isAbstractType(named) && schema.isSubType(named, type);
}
