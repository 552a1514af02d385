import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
} from 'graphql';
import { blank } from './blank.ts';
import { fieldsOf } from './fields-of.ts';
import { isForLens, type Page } from './fragment.ts';
import { fragmentFor } from './fragments.ts';
import type { Loom } from './loom.ts';
import { computedFrom } from './made.ts';
import { cursorIn, type PageRead, pageRead, type Row, type Slice, sliceOf, sorted } from './slice.ts';
import { allLines, carried, keyColumns, type Scope, type Strand, sliceLines, strandOf } from './strand.ts';

/** One object in the statement: the subqueries it needs, the list that holds it, and how that list becomes an answer. */
interface Thread {
  readonly calls: readonly string[];
  readonly value: string;
  /** Given the value, and what is known of it beside. */
  readonly unpack: (value: unknown, beside?: Row) => unknown;
}

/** What stands under a name in the row of an object. */
export interface Column {
  readonly name: string;
  readonly expression: string;
}

/** One field: what it needs of its object's row, and how its answer is read off that row. */
export interface Reading {
  readonly properties: readonly string[];
  readonly columns: readonly Column[];
  readonly calls: readonly string[];
  readonly read: (row: Row) => unknown;
}

/** The readings of one type's fields, by response name. */
type Readings = ReadonlyMap<string, Reading>;
type Field = GraphQLField<unknown, unknown>;

const longestList = 100;

/** Weaves a root field and everything selected below it. */
export function weaveRoot(loom: Loom): Reading {
  const { parentType, fieldName, fieldNodes } = loom.info;
  return weaveField(loom, parentType, parentType.getFields()[fieldName]!, fieldNodes, objectScope(null, 1));
}

/** Weaves what is asked of an object, for each type it may turn out to have. */
function weaveObject(loom: Loom, type: GraphQLCompositeType, scope: Scope, nodes: readonly FieldNode[]): Thread {
  const isAbstract = isAbstractType(type);
  const woven = new Map<string, Reading>();
  const types = isAbstract ? loom.info.schema.getPossibleTypes(type) : [type as GraphQLObjectType];
  const answers = new Map(types.map(one => [one.name, weaveFields(loom, one, scope, nodes, woven)]));
  const readings = [...woven.values()];
  const columns = columnsOf(scope.subject, readings, isAbstract);
  const unpack = unpackingBy(isAbstract ? null : type.name, answers);
  const row = rowBy(columns);
  return {
    calls: readings.flatMap(({ calls }) => calls),
    value: listed(columns),
    unpack: (value, beside) => unpack(beside ? { ...row(value), ...beside } : row(value)),
  };
}

/** Weaves the fields of one type; what two types share is woven once. */
function weaveFields(
  loom: Loom,
  type: GraphQLObjectType,
  scope: Scope,
  nodes: readonly FieldNode[],
  woven: Map<string, Reading>,
): Readings {
  const readings = new Map<string, Reading>();
  for (const [responseName, mentions] of fieldsOf(type, nodes, loom.info)) {
    const name = mentions[0]!.name.value;
    if (name === '__typename') continue;
    const owner = fragmentFor(type, name)?.owner ?? '';
    const key = [owner, responseName, ...mentions.map(({ loc }) => loc?.start)].join(' ');
    const reading = woven.get(key) ?? weaveField(loom, type, type.getFields()[name]!, mentions, scope);
    woven.set(key, reading);
    readings.set(responseName, reading);
  }
  return readings;
}

/** The properties and columns that the answer needs; the names of properties are quoted, for `when` is a keyword too. */
function columnsOf(subject: string | null, readings: readonly Reading[], isAbstract: boolean): readonly Column[] {
  const columns = readings.flatMap(reading => reading.columns);
  if (subject === null) return columns;
  const properties = new Set([...(isAbstract ? ['id'] : []), ...readings.flatMap(reading => reading.properties)]);
  const labels = isAbstract ? [{ name: 'labels', expression: `labels(${subject})` }] : [];
  const own = [...properties].map(name => ({ name, expression: `${subject}.\`${name}\`` }));
  return [...own, ...labels, ...columns];
}

/** A row as the graph sends it: without the names, which are the same in every row and long. */
const listed = (columns: readonly Column[]): string => `[${columns.map(({ expression }) => expression).join(', ')}]`;

/** Gives the values of a row their names back. */
function rowBy(columns: readonly Column[]): (values: unknown) => Row {
  const names = columns.map(({ name }) => name);
  return values => {
    const row: Record<string, unknown> = {};
    for (let at = 0; at < names.length; at += 1) row[names[at]!] = (values as readonly unknown[])[at];
    return row;
  };
}

/** How the answer for an object follows from its row: its fields by response name, as the type it has. */
function unpackingBy(typeName: string | null, answers: ReadonlyMap<string, Readings>): (row: Row) => Row | null {
  const readers = new Map([...answers].map(([name, readings]) => [name, [...readings]]));
  return row => {
    const name = typeName ?? (row.labels as readonly string[]).find(label => readers.has(label));
    if (name === undefined) return null;
    const answer = blank();
    answer.__typename = name;
    answer.__id = row.id;
    for (const [responseName, { read }] of readers.get(name)!) answer[responseName] = read(row);
    return answer;
  };
}

/** Weaves one field: something in scope, a fragment's way to other objects, properties, or a group of questions. */
function weaveField(
  loom: Loom,
  type: GraphQLObjectType,
  field: Field,
  nodes: readonly FieldNode[],
  scope: Scope,
): Reading {
  const named = getNamedType(field.type);
  if (scope.node !== null && field.name === 'node' && isCompositeType(named)) {
    return embedded(loom, weaveObject(loom, named, objectScope(scope.node, scope.rows), nodes));
  }
  const owned = fragmentFor(type, field.name);
  if (owned) {
    const strand = strandOf(loom, owned, field, nodes[0]!, scope);
    if (isForLens(owned.fragment) && !strand.isLensed && scope.subject !== null) return plain(field);
    const isConnection = isCompositeType(named) && named.name.endsWith('Connection');
    if (isConnection) return weaveConnection(loom, named as GraphQLObjectType, nodes, strand);
    return weaveList(loom, field, nodes, strand);
  }
  if (isCompositeType(named) && !computedFrom(field.extensions)) {
    return embedded(loom, weaveObject(loom, named, objectScope(null, scope.rows), nodes));
  }
  return plain(field);
}

/** What stands on the object itself, or follows from what does. */
function plain(field: Field): Reading {
  const computed = computedFrom(field.extensions);
  if (computed) return { properties: computed.from, columns: [], calls: [], read: computed.by };
  return { properties: [field.name], columns: [], calls: [], read: row => row[field.name] };
}

const objectScope = (subject: string | null, rows: number): Scope => ({ subject, names: {}, node: null, rows });

/** An object that stands in the row of another. */
function embedded(loom: Loom, { calls, value, unpack }: Thread): Reading {
  const name = loom.name('o');
  return { properties: [], columns: [{ name, expression: value }], calls, read: row => unpack(row[name]) };
}

/** A value, an object or a short list. */
function weaveList(loom: Loom, field: Field, nodes: readonly FieldNode[], strand: Strand): Reading {
  const { page, lookups } = strand.fragment;
  const type = getNamedType(field.type);
  const isList = isListType(getNullableType(field.type));
  const many = isList || isAskedOfMany(loom, nodes);
  const rows = strand.scope.rows * (isList ? 10 : 1);
  loom.expect(rows);
  const thread: Thread = isCompositeType(type)
    ? weaveObject(loom, type, objectScope(strand.rename('node'), rows), nodes)
    : { calls: [], value: strand.rename('value'), unpack: valueBy(field) };
  const most = page?.limit ?? longestList;
  const lines = [
    ...(page ? allLines(page, strand, many ? most : 1) : []),
    ...lookups.map(strand.rename),
    ...thread.calls,
  ];
  const { value, unpack } = thread;
  if (!many) {
    return collected(loom, strand, lines, value, found => (found.length === 0 ? null : unpack(found[0])));
  }
  const columns = [...keyColumns(page, strand), { name: 'v', expression: value }];
  const row = rowBy(columns);
  return collected(loom, strand, lines, listed(columns), found => {
    const rows = found.map(row);
    if (isAskedOfMany(loom, nodes)) return new Map(rows.map(({ k0, v }) => [k0, unpack(v)]));
    return (page ? sorted(rows, page) : rows).map(({ v }) => unpack(v));
  });
}

/** Whether a root field that answers with one thing is asked of several at once: the answer has them by their ids. */
const isAskedOfMany = (loom: Loom, [node]: readonly FieldNode[]): boolean =>
  loom.isRoot(node!) && Array.isArray(loom.given.idsOfMany);

/** A value as the graph gives it, or what follows from it. */
const valueBy = (field: Field): Thread['unpack'] => {
  const computed = computedFrom(field.extensions);
  return computed ? value => computed.by(value as Row) : value => value;
};

/** A subquery that collects what its rows hold into one column. */
function collected(
  loom: Loom,
  strand: Strand,
  lines: readonly string[],
  value: string,
  read: (found: readonly unknown[]) => unknown,
): Reading {
  const name = loom.name('c');
  return {
    properties: [],
    columns: [{ name, expression: name }],
    calls: [strand.subquery([...lines, `RETURN collect(${value}) AS ${name}`])],
    read: row => read(row[name] as readonly unknown[]),
  };
}

/** One `nodes` or `edges` of a connection. */
interface List {
  readonly column: string;
  readonly thread: Thread;
  /** Whether the cursor of each is asked for. */
  readonly isMarked: boolean;
}

/** A list that is read page by page: rows where rows are asked for, the count where it is. */
function weaveConnection(loom: Loom, type: GraphQLObjectType, nodes: readonly FieldNode[], strand: Strand): Reading {
  const fields = [...fieldsOf(type, nodes, loom.info)].map(([key, mentions]) => ({
    key,
    mentions,
    field: type.getFields()[mentions[0]!.name.value],
  }));
  const slice = sliceOf(strand.fragment.name, strand.fragment.page!, strand.arguments);
  const scope = { ...strand.scope, rows: strand.scope.rows * slice.size };
  loom.expect(scope.rows);
  const lists = new Map<string, List>();
  for (const { key, field, mentions } of fields) {
    if (field?.name !== 'nodes' && field?.name !== 'edges') continue;
    const thread = weaveRow(loom, field, mentions, scope, strand);
    lists.set(key, {
      column: loom.name('n'),
      thread,
      isMarked: field.name === 'edges' && asksCursor(loom, field, mentions),
    });
  }
  const infos = new Map(
    fields
      .filter(({ field }) => field?.name === 'pageInfo')
      .map(({ key, field, mentions }) => [key, pageInfoBy(loom, field!, mentions, strand)]),
  );
  const isAsked = (name: string) => fields.some(({ field }) => field?.name === name);
  const count = isAsked('totalCount') ? weaveCount(loom, strand) : null;
  const rows = lists.size > 0 || isAsked('pageInfo') ? weaveRows(loom, strand, slice, [...lists.values()]) : null;
  const parts = [rows, count].filter(part => part !== null);
  return {
    properties: [],
    columns: parts.flatMap(({ columns }) => columns),
    calls: parts.flatMap(({ calls }) => calls),
    read: row => {
      const read = rows?.read(row) as PageRead | undefined;
      const answer = fields.map(({ key, field }) => {
        const list = lists.get(key);
        if (list && read) return [key, listOf(list, read, strand)];
        if (field?.name === 'totalCount') return [key, count?.read(row)];
        if (field?.name === 'pageInfo' && read) return [key, infos.get(key)!(read)];
        return [key, type.name];
      });
      return Object.fromEntries(answer);
    },
  };
}

const asksCursor = (loom: Loom, field: Field, nodes: readonly FieldNode[]): boolean =>
  [...fieldsOf(getNamedType(field.type) as GraphQLObjectType, nodes, loom.info).values()].some(
    ([node]) => node!.name.value === 'cursor',
  );

/** The object of one row: the node itself, or the edge with the node in its scope. */
function weaveRow(loom: Loom, field: Field, nodes: readonly FieldNode[], scope: Scope, strand: Strand): Thread {
  const type = getNamedType(field.type) as GraphQLCompositeType;
  const node = strand.rename('node');
  if (field.name === 'nodes') return weaveObject(loom, type, objectScope(node, scope.rows), nodes);
  const edge = strand.fragment.page!.names.includes('edge') ? strand.rename('edge') : null;
  const names: Scope['names'] = edge === null ? {} : { edge };
  return weaveObject(loom, type, { subject: edge, names, node, rows: scope.rows }, nodes);
}

function weaveRows(loom: Loom, strand: Strand, slice: Slice, lists: readonly List[]): Reading {
  const page = strand.fragment.page!;
  const lines = [
    ...sliceLines(page, strand, slice),
    ...strand.fragment.lookups.map(strand.rename),
    ...lists.flatMap(({ thread }) => thread.calls),
  ];
  const columns = [
    ...keyColumns(page, strand),
    ...lists.map(({ column, thread }) => ({ name: column, expression: thread.value })),
  ];
  const row = rowBy(columns);
  return collected(loom, strand, lines, listed(columns), found => pageRead(found.map(row), page, slice));
}

function weaveCount(loom: Loom, strand: Strand): Reading {
  const name = loom.name('t');
  const call = strand.subquery([carried(strand.fragment.page!, strand.rename), `RETURN count(*) AS ${name}`]);
  return { properties: [], columns: [{ name, expression: name }], calls: [call], read: row => row[name] };
}

const listOf = ({ column, thread, isMarked }: List, { rows }: PageRead, { fragment }: Strand): readonly unknown[] =>
  rows.map(row =>
    thread.unpack(row[column], isMarked ? { cursor: cursorIn(fragment.name, row, fragment.page!) } : undefined),
  );

/** How the information on a page follows from what was read of it. */
function pageInfoBy(loom: Loom, field: Field, nodes: readonly FieldNode[], { fragment }: Strand) {
  const asked = [...fieldsOf(getNamedType(field.type) as GraphQLObjectType, nodes, loom.info)];
  const names = asked.map(([key, [node]]) => [key, node!.name.value] as const);
  const cursor = (row: Row | undefined) => (row ? cursorIn(fragment.name, row, fragment.page as Page) : null);
  return ({ rows, hasNextPage, hasPreviousPage }: PageRead): Row => {
    const values: Row = { hasNextPage, hasPreviousPage, startCursor: cursor(rows[0]), endCursor: cursor(rows.at(-1)) };
    return Object.fromEntries(names.map(([key, name]) => [key, values[name]]));
  };
}
