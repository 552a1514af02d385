import {
  type FieldNode,
  GraphQLList,
  GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getNamedType,
  isCompositeType,
  Kind,
  type NameNode,
} from 'graphql';
import type { Graph } from '../../graph/graph.ts';
import { fieldsOf } from './fields-of.ts';
import { computedFrom } from './made.ts';
import { planFor } from './plan.ts';
import type { Row } from './slice.ts';

/** Something of the graph in an answer that is known otherwise: only its id is. */
export interface Reference {
  readonly refersTo: string;
}

/** Stands in an answer for something of the graph, or for nothing where there is no id. */
export const referenceTo = (id: string | null): Reference | null => (id === null ? null : { refersTo: id });

/**
 * Gives an answer that is known already, under the names that the client gives its fields. What is selected of the graph's things
 * in it is asked of the graph: one read for each field that leads to such things, however many they are; none where none does.
 */
export async function tell(graph: Graph, info: GraphQLResolveInfo, value: Row): Promise<unknown> {
  const type = getNamedType(info.returnType) as GraphQLObjectType;
  const wanted = new Map<string, Wanted>();
  answered({ info, type, nodes: info.fieldNodes }, value, (place, id) => {
    const known = wanted.get(keyOf(place)) ?? { ...place, ids: new Set() };
    known.ids.add(id);
    wanted.set(keyOf(place), known);
    return null;
  });
  const found = new Map<string, Row>();
  for (const [key, { ids, ...place }] of wanted) {
    const question = inQuestion(place);
    const given = { ids: [...ids] };
    const { text, parametersFor, read } = planFor(question, given);
    const [row] = await graph.read<{ readonly row: Row }>(text!, parametersFor(question, given));
    for (const thing of read(row!.row) as readonly Row[]) found.set(`${key} ${thing[idKey]}`, thing);
  }
  return answered(
    { info, type, nodes: info.fieldNodes },
    value,
    (place, id) => found.get(`${keyOf(place)} ${id}`) ?? null,
  );
}

/** One field of the answer: what it gives and where it is mentioned. */
interface Place {
  readonly info: GraphQLResolveInfo;
  readonly type: GraphQLObjectType;
  readonly nodes: readonly FieldNode[];
}

interface Wanted extends Place {
  readonly ids: Set<string>;
}

const keyOf = ({ nodes }: Place): string => nodes.map(({ loc }) => loc?.start).join(' ');

/** An object of the answer, in which each reference is what `look` makes of it. */
function answered({ info, type, nodes }: Place, value: Row, look: (place: Place, id: string) => unknown): Row {
  const below = (of: GraphQLOutputType, mentions: readonly FieldNode[], inside: unknown): unknown => {
    if (Array.isArray(inside)) return inside.map(one => below(of, mentions, one));
    const named = getNamedType(of);
    if (!isCompositeType(named) || inside === null || inside === undefined) return inside;
    const place = { info, type: named as GraphQLObjectType, nodes: mentions };
    return isReference(inside) ? look(place, inside.refersTo) : answered(place, inside as Row, look);
  };
  const told = [...fieldsOf(type, nodes, info)].flatMap(([key, mentions]) => {
    const field = type.getFields()[mentions[0]!.name.value];
    if (!field) return [];
    const computed = computedFrom(field.extensions);
    return [[key, below(field.type, mentions, computed ? computed.by(value) : value[field.name])] as const];
  });
  return Object.fromEntries(told);
}

const isReference = (value: object): value is Reference => 'refersTo' in value;

/** The things of one place as the question `nodes` would be asked for them, had it that type. */
function inQuestion({ info, type, nodes }: Place): GraphQLResolveInfo {
  const returnType = new GraphQLList(type);
  const parentType = new GraphQLObjectType({ name: 'Query', fields: { nodes: { type: returnType } } });
  return { ...info, parentType, returnType, fieldName: 'nodes', fieldNodes: [...nodes, askingForId] };
}

/** The name under which each thing tells its id, selected or not; no client can give it to a field. */
const idKey = ' id';

const nameNode = (value: string): NameNode => ({ kind: Kind.NAME, value });

const askingForId: FieldNode = {
  kind: Kind.FIELD,
  name: nameNode('nodes'),
  selectionSet: {
    kind: Kind.SELECTION_SET,
    selections: [{ kind: Kind.FIELD, name: nameNode('id'), alias: nameNode(idKey) }],
  },
};
