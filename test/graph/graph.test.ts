import { expect, test } from 'vitest';
import { describeOnEngines } from '../support/engines.ts';

const create = (id: string, properties: Record<string, unknown> = {}) => ({
  text: 'CREATE (thing:Thing {id: $id}) SET thing += $properties',
  parameters: { id, properties },
});
const all = 'MATCH (thing:Thing) RETURN properties(thing) AS thing ORDER BY thing.id';

describeOnEngines('A graph', ({ name, openFresh }) => {
  test('says which engine answers', async () => {
    const graph = await openFresh();
    await graph.ready();
    expect(graph.engine).toBe(name);
  });

  test('gives back what was written, whole numbers as numbers', async () => {
    const graph = await openFresh();
    const properties = {
      whole: 3,
      part: 0.25,
      large: 2 ** 52,
      yes: true,
      text: 'Zoë “said” 😀\n',
      list: ['b', 'a'],
      numbers: [1, 2],
      none: [],
    };
    await graph.write([create('t_1', properties)]);
    expect(await graph.read(all)).toEqual([{ thing: { id: 't_1', ...properties } }]);
  });

  test('takes whole numbers where a statement counts', async () => {
    const graph = await openFresh();
    await graph.write(['t_1', 't_2', 't_3'].map(id => create(id)));
    expect(await graph.read(`${all} LIMIT $limit`, { limit: 2 })).toHaveLength(2);
  });

  test('writes all statements or none', async () => {
    const graph = await openFresh();
    const broken = { text: "MATCH (thing:Thing) SET thing.list = [1, 'a', $missing]", parameters: {} };
    await expect(graph.write([create('t_1'), broken])).rejects.toThrow();
    expect(await graph.read(all)).toEqual([]);
  });

  test('calls a broken constraint a conflict, and goes on', async () => {
    const graph = await openFresh();
    await graph.define(['CREATE CONSTRAINT thing_id IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE']);
    await graph.write([create('t_1')]);
    await expect(graph.write([create('t_2'), create('t_1')])).rejects.toMatchObject({ code: 'CONFLICT' });
    await graph.write([create('t_3')]);
    expect(await graph.read(all)).toEqual([{ thing: { id: 't_1' } }, { thing: { id: 't_3' } }]);
  });

  test.each([
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a set', new Set()],
    ['undefined', undefined],
    ['not a number', Number.NaN],
    ['a large integer', 1n],
  ])('refuses %s as a parameter, by its name', async (_, value) => {
    const graph = await openFresh();
    await expect(graph.read('RETURN $row.value AS value', { row: { value } })).rejects.toThrow('row.value');
  });

  test('takes many writers at once', async () => {
    const graph = await openFresh();
    await graph.define(['CREATE CONSTRAINT thing_id IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE']);
    const count = {
      text: 'MERGE (thing:Thing {id: $id}) SET thing.count = coalesce(thing.count, 0) + 1',
      parameters: { id: 't' },
    };
    await Promise.all(Array.from({ length: 20 }, () => graph.write([count])));
    expect(await graph.read(all)).toEqual([{ thing: { id: 't', count: 20 } }]);
  });
});
