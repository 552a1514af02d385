import {
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { bounds } from './bounds.ts';

/** How large a selection is when all its fragments are opened. */
interface Size {
  readonly depth: number;
  readonly selections: number;
  readonly aliases: number;
  readonly directives: number;
  readonly repeats: number;
}

type Measured = keyof Size;

/** What to do about each measure that is too large. */
const advice: Readonly<Record<Measured, string>> = {
  depth: 'fields deep: ask in two steps.',
  selections: 'selections when its fragments are opened: ask for less.',
  aliases: 'aliases: ask in several operations.',
  directives: 'directives: leave some away.',
  repeats: 'times the same field in one selection: name it once.',
};

/**
 * Why a document is too large to be looked at, or null. Counts by the syntax alone and opens each fragment once, so that it takes
 * no longer than reading the text, whatever the fragments come to: validation itself can take seconds over a page of them.
 */
export function tooLarge({ definitions }: DocumentNode): string | null {
  const fragments = definitions.filter(isFragment);
  const operations = definitions.filter(isOperation);
  if (fragments.length > bounds.fragments) return `A document may define at most ${bounds.fragments} fragments.`;
  if (operations.length > bounds.operations) return `A document may define at most ${bounds.operations} operations.`;
  const ruler = rulerOf(fragments);
  for (const measured of [...operations, ...fragments]) {
    const size = ruler(measured.selectionSet, []);
    const above = (Object.keys(advice) as Measured[]).find(name => size[name] > bounds[name]);
    if (above) return `This document has more than ${bounds[above]} ${advice[above]}`;
  }
  return null;
}

const isFragment = (node: DefinitionNode): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION;
const isOperation = (node: DefinitionNode): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION;

type Ruler = (selectionSet: SelectionSetNode, within: readonly string[]) => Size;

const nothing: Size = { depth: 0, selections: 0, aliases: 0, directives: 0, repeats: 0 };

/** Measures selections; a fragment inside itself counts for nothing here, validation refuses it. */
function rulerOf(fragments: readonly FragmentDefinitionNode[]): Ruler {
  const defined = new Map(fragments.map(fragment => [fragment.name.value, fragment]));
  const measured = new Map<string, Size>();
  const ofFragment = (name: string, within: readonly string[]): Size => {
    const fragment = defined.get(name);
    if (!fragment || within.includes(name)) return nothing;
    const size = measured.get(name) ?? ruler(fragment.selectionSet, [...within, name]);
    measured.set(name, size);
    return size;
  };
  const below = (selection: SelectionNode, within: readonly string[]): Size => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value, within);
    return selection.selectionSet ? ruler(selection.selectionSet, within) : nothing;
  };
  const ruler: Ruler = ({ selections }, within) => {
    const sizes = selections.map(selection => around(selection, below(selection, within)));
    return sizes.reduce(together, { ...nothing, repeats: mostRepeated(selections) });
  };
  return ruler;
}

/** The size of one selection, given what is below it; what asks for the schema itself is as deep as the schema is. */
function around(selection: SelectionNode, below: Size): Size {
  const isField = selection.kind === Kind.FIELD;
  const isMeta = isField && selection.name.value.startsWith('__');
  return {
    depth: isMeta ? 1 : below.depth + (isField ? 1 : 0),
    selections: below.selections + 1,
    aliases: below.aliases + (isField && selection.alias ? 1 : 0),
    directives: below.directives + (selection.directives?.length ?? 0),
    repeats: below.repeats,
  };
}

const together = (a: Size, b: Size): Size => ({
  depth: Math.max(a.depth, b.depth),
  selections: a.selections + b.selections,
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
  repeats: Math.max(a.repeats, b.repeats),
});

function mostRepeated(selections: readonly SelectionNode[]): number {
  const counts = new Map<string, number>();
  for (const selection of selections) {
    const key = selection.kind === Kind.FIELD ? keyOf(selection) : spreadKey(selection);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;

const spreadKey = (selection: Exclude<SelectionNode, FieldNode>): string =>
  selection.kind === Kind.FRAGMENT_SPREAD
    ? `...${selection.name.value}`
    : `... on ${selection.typeCondition?.name.value}`;
