import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { neededRole } from '../access/needed-role.ts';
import { type Role, roles } from '../access/role.ts';
import { costOf } from './costs.ts';

/** What an operation comes to, known before it runs. */
export interface Survey {
  /** About how many things it can ask the graph for: page sizes multiplied along each path. */
  readonly cost: number;
  /** The list that multiplies most, from the root on: the one to shrink. */
  readonly costliest: string;
  /** How many fields stand at the root. */
  readonly roots: number;
  /** The highest role a field of it needs, and that field. */
  readonly role: Role;
  readonly roleFor: string;
}

/** What is known of a document when it is surveyed. */
export interface Surveyed {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Field = GraphQLField<unknown, unknown>;

/** The cost of a selection and its dearest list, as a path and what lies below it. */
interface Part extends Survey {
  readonly dearest: number;
}

const free: Part = { cost: 0, costliest: '', dearest: 0, roots: 0, role: 'READER', roleFor: '' };

/** How many things stand in a list that is not read page by page. */
const shortList = 10;
const defaultPage = 20;
const longestPage = 1_000;

/** Surveys a valid operation, each fragment once. */
export function survey({ schema, operation, fragments, variables }: Surveyed): Survey {
  const known = new Map<string, Part>();
  const paged = pagedTypes(schema);

  const ofSelection = ({ selections }: SelectionSetNode, type: GraphQLNamedType): Part =>
    selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return together(sum, ofField(selection, type));
      if (selection.kind === Kind.FRAGMENT_SPREAD) return together(sum, ofFragment(selection.name.value));
      const inside = selection.typeCondition ? schema.getType(selection.typeCondition.name.value)! : type;
      return together(sum, ofSelection(selection.selectionSet, inside));
    }, free);

  const ofFragment = (name: string): Part => {
    const fragment = fragments.get(name)!;
    const part =
      known.get(name) ?? ofSelection(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value)!);
    known.set(name, part);
    return part;
  };

  const ofField = (node: FieldNode, parent: GraphQLNamedType): Part => {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (!field) return { ...free, roots: 1 };
    const type = getNamedType(field.type);
    const below = node.selectionSet && isCompositeType(type) ? ofSelection(node.selectionSet, type) : free;
    const times = timesOf(field, node, { variables, isPaged: paged.has(parent) });
    const own = (isCompositeType(type) ? 1 : 0) + costOf(field, getArgumentValues(field, node, variables));
    const cost = paged.has(type) ? own + times * below.cost : times * (own + below.cost);
    return { ...above(node, below, times, cost), ...roleOf(schema, parent, field, below), cost, roots: 1 };
  };

  return ofSelection(operation.selectionSet, schema.getRootType(operation.operation)!);
}

function together(a: Part, b: Part): Part {
  const dearer = a.dearest >= b.dearest ? a : b;
  const stricter = roles.indexOf(a.role) >= roles.indexOf(b.role) ? a : b;
  return {
    cost: a.cost + b.cost,
    costliest: dearer.costliest,
    dearest: dearer.dearest,
    roots: a.roots + b.roots,
    role: stricter.role,
    roleFor: stricter.roleFor,
  };
}

/** The dearest list of a field: the deepest one on the dearest path, for that is where less is asked for most easily. */
function above(node: FieldNode, below: Part, times: number, cost: number): Pick<Part, 'costliest' | 'dearest'> {
  const name = (node.alias ?? node.name).value;
  if (below.costliest !== '') return { costliest: `${name}.${below.costliest}`, dearest: times * below.dearest };
  return times > 1 ? { costliest: name, dearest: cost } : { costliest: '', dearest: cost };
}

function roleOf(schema: GraphQLSchema, parent: GraphQLNamedType, field: Field, below: Part) {
  const role = neededRole(schema, parent, field);
  if (roles.indexOf(below.role) > roles.indexOf(role)) return { role: below.role, roleFor: below.roleFor };
  return { role, roleFor: field.name };
}

interface Place {
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether the field stands in a page, whose size is counted already. */
  readonly isPaged: boolean;
}

/** How often what is below a field may come: the page or the number that is asked for, ten in a list that has no pages. */
function timesOf(field: Field, node: FieldNode, { variables, isPaged }: Place): number {
  const { first, last, limit, ids } = getArgumentValues(field, node, variables);
  if (Array.isArray(ids) && limit === undefined) return Math.max(1, ids.length);
  const size = [first, last, limit].find(given => typeof given === 'number');
  // What is larger than any page is refused where the page is read, by its name.
  if (size !== undefined) return Math.min(Math.max(1, size as number), longestPage);
  if (isPage(field)) return defaultPage;
  const isMany = isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type));
  return isMany && !isPaged ? shortList : 1;
}

const sizes = ['first', 'limit'];
const isPage = (field: Field): boolean =>
  !isListType(getNullableType(field.type)) && field.args.some(({ name }) => sizes.includes(name));

const pagesOf = new WeakMap<GraphQLSchema, ReadonlySet<GraphQLNamedType>>();

/** The types that are pages: the lists in them are as long as was asked for, all together. */
function pagedTypes(schema: GraphQLSchema): ReadonlySet<GraphQLNamedType> {
  const known = pagesOf.get(schema);
  if (known) return known;
  const fields = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap(type => Object.values(type.getFields()));
  const pages = new Set(fields.filter(isPage).map(field => getNamedType(field.type)));
  pagesOf.set(schema, pages);
  return pages;
}
