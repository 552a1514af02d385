import {
  type FieldNode,
  type GraphQLField,
  type GraphQLResolveInfo,
  getArgumentValues,
  Kind,
  type ValueNode,
} from 'graphql';
import type { Parameters } from '../../graph/graph.ts';
import { knownKind } from '../../graph/vocabulary.ts';
import { placeOf } from './cursor.ts';
import { type Fragment, inOrder, lensMark, type Order, type Page } from './fragment.ts';
import type { Owned } from './fragments.ts';
import { type LensArguments, lensOf } from './lens.ts';
import type { Binding, Bound, Loom } from './loom.ts';
import { renamed } from './rename.ts';
import type { Slice } from './slice.ts';

/** Where an object stands in the statement. */
export interface Scope {
  /** Its own variable. */
  readonly subject: string | null;
  /** What else its fragments may begin at. */
  readonly names: Readonly<Record<string, string>>;
  /** The variable of the node that an edge leads to. */
  readonly node: string | null;
  /** How many such objects there may be. */
  readonly rows: number;
}

/** One fragment with the names it has in this statement and the arguments its field was given. */
export interface Strand {
  readonly fragment: Fragment;
  readonly scope: Scope;
  readonly arguments: Readonly<Record<string, unknown>>;
  /** Whether its arguments make a lens. */
  readonly isLensed: boolean;
  readonly rename: (cypher: string) => string;
  /** Names a parameter, says what it will be, and returns what stands for it. */
  readonly bind: (name: string, binding: Binding) => string;
  /** A subquery that begins with the fragment's matching lines. */
  readonly subquery: (lines: readonly string[]) => string;
}

/** Gives a fragment its names. A line that asks for an argument nobody gave is left out. */
export function strandOf(
  loom: Loom,
  { owner, fragment: written }: Owned,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  scope: Scope,
): Strand {
  const suffix = loom.name('_');
  const isRoot = loom.isRoot(node);
  const lensIn = (info: GraphQLResolveInfo) => {
    const asked = getArgumentValues(field, node, info.variableValues);
    return { asked, lens: lensOf(asked as LensArguments) };
  };
  const givenWith: Bound['givenWith'] = (info, { handedDown, ...given }) => {
    const { asked, lens } = lensIn(info);
    return { ...(handedDown as Parameters), ...asked, ...(isRoot ? given : {}), ...lens?.values };
  };
  const { lens } = lensIn(loom.info);
  const given = givenWith(loom.info, loom.given);
  const fragment = given.orderBy ? inOrder(written, given.orderBy as Order) : written;
  const bindings = new Map<string, Binding>();
  const isFixed = !isRoot && !(node.arguments ?? []).some(({ value }) => holdsVariable(value));
  loom.bound.push({ isFixed, givenWith, bindings });
  const outer = scope.subject === null ? scope.names : { [lowerFirst(owner)]: scope.subject, ...scope.names };
  const imports = new Set<string>();
  const bind = (name: string, binding: Binding): string => {
    bindings.set(`${name}${suffix}`, binding);
    return `$${name}${suffix}`;
  };
  const variable = (name: string): string => {
    const parent = outer[name];
    if (parent === undefined) return `${name}${suffix}`;
    imports.add(parent);
    return parent;
  };
  const rename = (cypher: string) =>
    renamed(cypher, { variable, parameter: name => bind(name, values => values[name]).slice(1) });
  const matching = fragment.matching
    .map(line => (lens ? line.replaceAll(lensMark, lens.condition) : line))
    .map(line => withKinds(line, given))
    .filter(line => isAnswerable(line, given))
    .map(rename);
  const page = fragment.page && { ...fragment.page, distinct: fragment.page.distinct && mayRepeat(matching) };
  const subquery = (lines: readonly string[]) => {
    return `CALL (${[...imports].join(', ')}) {\n${[...matching, ...lines].join('\n')}\n}`;
  };
  return { fragment: { ...fragment, page }, scope, arguments: given, isLensed: lens !== null, rename, bind, subquery };
}

const holdsVariable = (value: ValueNode): boolean => {
  if (value.kind === Kind.LIST) return value.values.some(holdsVariable);
  if (value.kind === Kind.OBJECT) return value.fields.some(field => holdsVariable(field.value));
  return value.kind === Kind.VARIABLE;
};

/** Whether lines can give the same twice: one pattern of one node cannot, and need not be sifted. */
const mayRepeat = (lines: readonly string[]): boolean => {
  const patterns = lines.filter(line => line.startsWith('MATCH'));
  return patterns.length > 1 || patterns.some(pattern => pattern.includes('-['));
};

/** Kinds of edges are no parameter in Cypher: they are written out, each checked against the vocabulary. */
const withKinds = (line: string, given: Readonly<Record<string, unknown>>): string =>
  line.replace(
    /:\$(\w+)(?=\])/g,
    (_, name: string) => `:${(given[name] as readonly string[]).map(knownKind).join('|')}`,
  );

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const isAnswerable = (line: string, given: Readonly<Record<string, unknown>>): boolean =>
  [...line.matchAll(/\$(\w+)/g)].every(([, name]) => given[name!] !== undefined && given[name!] !== null);

/** The sort keys of a page as columns of its rows: `k0`, `k1` … */
export const keyColumns = (page: Page | null, { rename }: Strand) =>
  page?.keys.map(({ expression }, index) => ({ name: `k${index}`, expression: rename(expression) })) ?? [];

/** Everything, at most so many, in the page's order. */
export const allLines = (page: Page, { rename }: Strand, limit: number): readonly string[] => [
  `${carried(page, rename)} ${ordered(page, rename, false)} LIMIT ${limit}`,
];

/** The rows of a slice and one more. */
export function sliceLines(page: Page, strand: Strand, slice: Slice): readonly string[] {
  const { rename, bind } = strand;
  const cut = `${ordered(page, rename, slice.backward)} LIMIT ${bind('limit', () => slice.size + 1)}`;
  const bounds = [
    ...(slice.after ? [beyond(page, strand, 'after')] : []),
    ...(slice.before ? [beyond(page, strand, 'before')] : []),
  ];
  if (bounds.length === 0) return [`${carried(page, rename)} ${cut}`];
  return [carried(page, rename), `WHERE ${bounds.join(' AND ')}`, `WITH ${page.names.map(rename).join(', ')} ${cut}`];
}

/** What a page carries, without its cut: for counting. */
export const carried = (page: Page, rename: Strand['rename']): string =>
  `WITH ${page.distinct ? 'DISTINCT ' : ''}${rename(page.carries)}`;

const ordered = (page: Page, rename: Strand['rename'], backward: boolean): string => {
  const keys = page.keys.map(key => `${rename(key.expression)}${key.descending === backward ? '' : ' DESC'}`);
  return `ORDER BY ${keys.join(', ')}`;
};

/**
 * The rows after or before a place: the first key at least as far, and where it is equal the next key beyond it. Written so, and
 * not as cases, for then an index on the first key gives the rows in their order.
 */
function beyond(page: Page, { fragment, rename, bind }: Strand, side: 'after' | 'before'): string {
  const { name } = fragment;
  const from = (index: number): string => {
    const { expression, descending } = page.keys[index]!;
    const key = rename(expression);
    const value = bind(`${side}${index}`, given => placeOf(name, page.keys.length, given[side] as string)[index]!);
    const sign = descending === (side === 'after') ? '<' : '>';
    if (index === page.keys.length - 1) return `${key} ${sign} ${value}`;
    return `${key} ${sign}= ${value} AND (${key} <> ${value} OR ${from(index + 1)})`;
  };
  return `(${from(0)})`;
}
