import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** How long a document may be. */
export const mostTokens = 5_000;

/** How many selections a document may come to when its fragments are opened. */
export const mostSelections = 10_000;

const deepest = 20;

/** A rule of validation: no selection lies deeper than twenty fields; what asks for the schema itself does not count. */
export function limitDepth(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition: node => {
      const depths = new Map<string, number>();
      if (depthOf(node.selectionSet, context, depths, []) <= deepest) return;
      context.reportError(
        new GraphQLError(`This operation is more than ${deepest} fields deep: ask in two steps.`, { nodes: node }),
      );
    },
  };
}

/** The depth below a selection; each fragment is measured once, one inside itself counts for nothing here and is refused elsewhere. */
function depthOf(
  { selections }: SelectionSetNode,
  context: ValidationContext,
  depths: Map<string, number>,
  within: readonly FragmentDefinitionNode[],
): number {
  return Math.max(
    ...selections.map(selection => {
      if (selection.kind === 'Field') {
        if (!selection.selectionSet || selection.name.value.startsWith('__')) return 1;
        return 1 + depthOf(selection.selectionSet, context, depths, within);
      }
      if (selection.kind === 'InlineFragment') return depthOf(selection.selectionSet, context, depths, within);
      const name = selection.name.value;
      const fragment = context.getFragment(name);
      if (!fragment || within.includes(fragment)) return 0;
      const depth = depths.get(name) ?? depthOf(fragment.selectionSet, context, depths, [...within, fragment]);
      depths.set(name, depth);
      return depth;
    }),
  );
}
