import fc from 'fast-check';
import { type GraphQLField, getNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { schema } from '../../src/api/schema.ts';
import { type Newsroom, newsroomOf } from '../server/live/support/newsroom.ts';
import { describeOnEngines } from '../support/engines.ts';
import { type Asked, askedOn } from './support/asked.ts';
import { articleOfQuarrel } from './support/long-quarrel.ts';

/** A list that the schema gives page by page: a field of the type it belongs to. */
interface Connection {
  readonly owner: string;
  readonly field: string;
  /** What it must be given. */
  readonly needs: string;
  /** All that it can be ordered by; nothing where it has one order. */
  readonly orders: readonly string[];
}

/** What a list must be given, where it must be given anything. */
const needs: Readonly<Record<string, string>> = { 'Query.search': 'text: "p"' };
/** No article that is read comes to a side that is declined, so these are paged by an example of their own. */
const byExample = ['Statement.declines'];

const nameOf = ({ owner, field }: Connection): string => `${owner}.${field}`;
const connections: readonly Connection[] = Object.values(schema.getTypeMap())
  .filter(type => isObjectType(type) || isInterfaceType(type))
  .flatMap(type => {
    const inherited = new Set(type.getInterfaces().flatMap(one => Object.keys(one.getFields())));
    return Object.values(type.getFields())
      .filter(({ name, args }) => !inherited.has(name) && args.some(arg => arg.name === 'after'))
      .map(field => ({
        owner: type.name,
        field: field.name,
        needs: needs[`${type.name}.${field.name}`] ?? '',
        orders: ordersOf(field),
      }));
  });

function ordersOf({ args }: GraphQLField<unknown, unknown>): readonly string[] {
  const order = args.find(({ name }) => name === 'orderBy');
  if (!order) return [''];
  const type = getNamedType(order.type);
  const by = isInputObjectType(type) && getNamedType(type.getFields().field!.type);
  if (!isEnumType(by)) throw new Error(`${type.name} orders by nothing`);
  const orders = by
    .getValues()
    .flatMap(({ name }) => ['ASC', 'DESC'].map(way => `{ field: ${name}, direction: ${way} }`));
  return ['', ...orders.map(one => `orderBy: ${one}`)];
}

/** Somebody who reads a list page by page from both its ends, until they meet. */
interface Reader {
  readonly connection: Connection;
  readonly order: string;
  /** The node the list belongs to; null for one of the root. */
  readonly parent: string | null;
  front: string | null;
  back: string | null;
  pages: number;
  /** The cursors of what was read, and of what has been there throughout. */
  readonly seen: Set<string>;
  still: Set<string> | null;
  state: 'reading' | 'done' | 'gone';
}

interface Page {
  readonly edges: readonly { readonly cursor: string }[];
  readonly pageInfo: Readonly<Record<'startCursor' | 'endCursor', string | null>> &
    Readonly<Record<'hasNextPage' | 'hasPreviousPage', boolean>>;
}

/** So many lists are asked for by one operation. */
const atOnce = 8;
const shown = '{ edges { cursor node { __typename } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';

/** A list of each reader, some of them in one operation; null where the node it belongs to is gone. */
async function listsOf(
  { ask }: Asked,
  readers: readonly Reader[],
  page: (reader: Reader) => string,
): Promise<ReadonlyMap<Reader, Page | null>> {
  const lists = new Map<Reader, Page | null>();
  for (let begin = 0; begin < readers.length; begin += atOnce) {
    const group = readers.slice(begin, begin + atOnce);
    const parts = group.map((reader, at) => {
      const { connection, order, parent } = reader;
      const given = [connection.needs, order, page(reader)].filter(words => words !== '').join(', ');
      const list = `${connection.field}(${given}) ${shown}`;
      if (parent === null) return `l${at}: ${list}`;
      return `l${at}: node(id: "${parent}") { ... on ${connection.owner} { list: ${list} } }`;
    });
    const { data, errors } = await ask(`{ ${parts.join('\n')} }`);
    expect(errors).toBeUndefined();
    for (const [at, reader] of group.entries()) {
      lists.set(reader, reader.parent === null ? data[`l${at}`] : (data[`l${at}`]?.list ?? null));
    }
  }
  return lists;
}

const cursorsOf = (page: Page): readonly string[] => page.edges.map(({ cursor }) => cursor);

/** A step of every reader: so many from the front or the back. */
interface Step {
  readonly size: number;
  readonly backward: boolean;
}

/** Takes a page into account that was read when the whole list stood like this. */
function take(reader: Reader, { size, backward }: Step, page: Page, whole: Page): void {
  const [read, all] = [cursorsOf(page), cursorsOf(whole)];
  const { startCursor, endCursor, hasNextPage, hasPreviousPage } = page.pageInfo;
  expect([startCursor, endCursor]).toEqual([read[0] ?? null, read.at(-1) ?? null]);
  expect(read.length).toBeLessThanOrEqual(size);
  const at = all.indexOf(read[0] ?? '');
  if (read.length > 0) expect(all.slice(at, at + read.length)).toEqual(read);
  // A page that does not reach the end says so; whether there is anything beyond the cursor it came from, it need not know.
  if (read.length > 0 && !backward && reader.back === null) expect(hasNextPage).toBe(all.at(-1) !== read.at(-1));
  if (read.length > 0 && backward && reader.front === null) expect(hasPreviousPage).toBe(all[0] !== read[0]);
  expect(read.filter(cursor => reader.seen.has(cursor))).toEqual([]);
  for (const cursor of read) reader.seen.add(cursor);
  if (backward) reader.back = startCursor ?? reader.back;
  else reader.front = endCursor ?? reader.front;
  reader.pages += read.length > 0 ? 1 : 0;
  if (read.length < size) reader.state = 'done';
}

const pageFor = ({ front, back }: Reader, { size, backward }: Step): string =>
  [
    `${backward ? 'last' : 'first'}: ${size}`,
    ...(front === null ? [] : [`after: "${front}"`]),
    ...(back === null ? [] : [`before: "${back}"`]),
  ].join(', ');

/** The node of each type whose list of this field is longest now; null for lists of the root. */
async function longest({ ask, graph }: Asked): Promise<ReadonlyMap<Connection, string | null>> {
  const found = new Map<Connection, string | null>();
  for (const owner of new Set(connections.map(one => one.owner))) {
    const own = connections.filter(one => one.owner === owner);
    if (owner === 'Query') {
      for (const one of own) found.set(one, null);
      continue;
    }
    const rows = await graph().read<{ id: string }>(`MATCH (n:${owner}) RETURN n.id AS id ORDER BY n.id`, {});
    const ids = rows.map(({ id }) => id).slice(0, 100);
    const counts = own.map((one, at) => `c${at}: ${one.field}(first: 1) { totalCount }`).join(' ');
    const { data, errors } = await ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on ${owner} { ${counts} } } }`,
      { ids },
    );
    expect(errors).toBeUndefined();
    for (const [at, one] of own.entries()) {
      const sorted = [...data.nodes].sort((a, b) => b[`c${at}`].totalCount - a[`c${at}`].totalCount);
      found.set(one, sorted[0].id);
    }
  }
  return found;
}

const articles = 24;
const numbers = [...Array(articles).keys()];
const walk = fc.record({
  /** The articles that are there at first, beside a few that always are. */
  there: fc.subarray(numbers.slice(4), { minLength: 8, maxLength: 14 }),
  /** What comes and goes before each further page: an article that is there goes, another comes. */
  changes: fc.array(fc.constantFrom(...numbers.slice(2)), { minLength: 3, maxLength: 6 }),
  steps: fc.array(fc.record({ size: fc.integer({ min: 1, max: 6 }), backward: fc.boolean() }), {
    minLength: 2,
    maxLength: 8,
  }),
  order: fc.nat(1_000),
});

test('the lists of the schema are known, and those of a type are those of what implements it', () => {
  expect(connections.length).toBeGreaterThanOrEqual(30);
  expect(connections.map(nameOf)).toEqual(expect.arrayContaining(byExample));
});

describeOnEngines('pages of every list, while articles are ingested and deleted', engine => {
  const asked = askedOn(engine, { nodes: [], edges: [] });
  let newsroom: Newsroom;
  let present = new Set<number>();
  const walked = new Set<string>();
  beforeAll(async () => {
    newsroom = await newsroomOf(asked.graph());
  });

  const become = async (wanted: ReadonlySet<number>): Promise<void> => {
    for (const number of present) if (!wanted.has(number)) await newsroom.withdraw(articleOfQuarrel(number));
    await newsroom.publish(...[...wanted].filter(number => !present.has(number)).map(articleOfQuarrel));
    present = new Set(wanted);
  };

  test('no item comes twice, and none is skipped that was there throughout', { timeout: 600_000 }, async () => {
    const property = fc.asyncProperty(walk, async ({ there, changes, steps, order }) => {
      await become(new Set([0, 1, 2, 3, ...there]));
      const parents = await longest(asked);
      const readers = connections.map(
        (connection, at): Reader => ({
          connection,
          order: connection.orders[(order + at) % connection.orders.length]!,
          parent: parents.get(connection)!,
          front: null,
          back: null,
          pages: 0,
          seen: new Set(),
          still: null,
          state: 'reading',
        }),
      );
      const left = [...changes];
      for (let round = 0; readers.some(one => one.state === 'reading'); round += 1) {
        const reading = readers.filter(one => one.state === 'reading');
        // A first page of one item leaves something to the next, however short the list.
        const stepOf = (reader: Reader) => ({
          ...steps[(round + readers.indexOf(reader)) % steps.length]!,
          ...(reader.pages === 0 ? { size: 1 } : {}),
        });
        const wholes = await listsOf(asked, reading, () => 'first: 100');
        const pages = await listsOf(asked, reading, reader => pageFor(reader, stepOf(reader)));
        for (const reader of reading) {
          const [whole, page] = [wholes.get(reader), pages.get(reader)];
          if (!whole || !page) reader.state = 'gone';
          if (!whole || !page) continue;
          const now = new Set(cursorsOf(whole));
          reader.still = reader.still === null ? now : new Set([...reader.still].filter(cursor => now.has(cursor)));
          take(reader, stepOf(reader), page, whole);
        }
        const number = left.shift();
        if (number === undefined) continue;
        const next = new Set(present);
        if (!next.delete(number)) next.add(number);
        await become(next);
      }
      for (const { connection, order, state, still, seen, pages } of readers) {
        if (state === 'gone') continue;
        const skipped = [...still!].filter(cursor => !seen.has(cursor));
        expect([nameOf(connection), order, skipped]).toEqual([nameOf(connection), order, []]);
        if (pages > 1) walked.add(nameOf(connection));
      }
    });
    await fc.assert(property, { numRuns: engine.name === 'embedded' ? 8 : 1, endOnFailure: true });
  });

  if (engine.name === 'embedded') {
    test('and every list of the schema was read in several pages', () => {
      const missed = connections.map(nameOf).filter(name => !walked.has(name));
      expect(missed).toEqual(byExample);
    });
  }
});
