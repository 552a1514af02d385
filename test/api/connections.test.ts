import { expect, test } from 'vitest';
import { describeOnEngines } from '../support/engines.ts';
import { askedOn } from './support/asked.ts';

describeOnEngines('connections', engine => {
  const { ask, reads } = askedOn(engine);
  const page = async (args: string) => {
    const { data, errors } = await ask(`{
      denials(${args}) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
    }`);
    expect(errors).toBeUndefined();
    const { edges, pageInfo } = data.denials;
    return { ids: edges.map((edge: { node: { id: string } }) => edge.node.id), edges, pageInfo };
  };

  test('pages forward meet every item once, in order', async () => {
    const first = await page('first: 2');
    expect(first).toMatchObject({ ids: ['utt_5', 'utt_3'], pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    const second = await page(`first: 2, after: "${first.pageInfo.endCursor}"`);
    expect(second).toMatchObject({ ids: ['utt_4', 'utt_2'], pageInfo: { hasNextPage: false, hasPreviousPage: true } });
    const third = await page(`first: 2, after: "${second.pageInfo.endCursor}"`);
    expect(third).toMatchObject({ ids: [], pageInfo: { hasNextPage: false, startCursor: null, endCursor: null } });
  });

  test('pages backward keep the order of the list', async () => {
    const last = await page('last: 3');
    expect(last).toMatchObject({
      ids: ['utt_3', 'utt_4', 'utt_2'],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
    const before = await page(`last: 3, before: "${last.pageInfo.startCursor}"`);
    expect(before).toMatchObject({ ids: ['utt_5'], pageInfo: { hasNextPage: true, hasPreviousPage: false } });
  });

  test('the cursor of any edge cuts exactly there', async () => {
    const { edges } = await page('first: 4');
    const between = await page(`first: 9, after: "${edges[0].cursor}", before: "${edges[3].cursor}"`);
    expect(between.ids).toEqual(['utt_3', 'utt_4']);
  });

  test('lists inside lists have their own pages, also twice under two names', async () => {
    const { data } = await ask(`{
      disputes {
        nodes {
          latest: denials(first: 1) { totalCount nodes { name } pageInfo { hasNextPage endCursor } }
          earliest: denials(last: 1) { nodes { name } edges { at } }
          same: id
        }
      }
    }`);
    expect(data.disputes.nodes).toMatchObject([
      {
        same: 'sta_drones',
        latest: { totalCount: 3, nodes: [{ name: 'Norland Foreign Ministry' }], pageInfo: { hasNextPage: true } },
        earliest: { nodes: [{ name: 'Mila Torven' }], edges: [{ at: '2031-05-02' }] },
      },
      {
        same: 'sta_border',
        latest: { totalCount: 1, nodes: [{ name: 'Mila Torven' }], pageInfo: { hasNextPage: false } },
      },
    ]);
    const { endCursor } = data.disputes.nodes[0].latest.pageInfo;
    const next = await ask(
      `{ statement(id: "sta_drones") { denials(first: 1, after: "${endCursor}") { edges { at } } } }`,
    );
    expect(next.data.statement.denials.edges).toEqual([{ at: '2031-05-03' }]);
  });

  test.each([
    ['first: 0', 'BAD_USER_INPUT'],
    ['first: 101', 'BAD_USER_INPUT'],
    ['last: -1', 'BAD_USER_INPUT'],
    ['first: 1, last: 1', 'BAD_USER_INPUT'],
    ['after: "nonsense"', 'BAD_CURSOR'],
    ['of: "?!"', 'BAD_USER_INPUT'],
  ])('denials(%s) is refused with %s, and costs no read', async (args, code) => {
    const { errors } = await ask(`{ denials(${args}) { nodes { id } } }`);
    expect(errors?.map(error => error.extensions?.code)).toEqual([code]);
    expect(reads()).toEqual([]);
  });

  test.each([
    ['denials(orderBy: { field: AT, direction: ASC })', ['utt_2', 'utt_3', 'utt_4', 'utt_5']],
    ['denials(orderBy: { field: OUTLETS })', ['utt_2', 'utt_3', 'utt_4', 'utt_5']],
    ['disputes(orderBy: { field: LAST_AT })', ['sta_border', 'sta_drones']],
    ['statements(orderBy: { field: TEXT, direction: ASC })', ['sta_drones', 'sta_border', 'sta_talks']],
    ['actors(orderBy: { field: NAME }, first: 2)', ['act_officials', 'act_ministry']],
    ['articles(orderBy: { field: TITLE, direction: ASC })', ['art_3', 'art_1', 'art_2']],
    ['events(orderBy: { field: WHEN })', ['eve_request']],
  ])('%s comes in that order, page by page, both ways', async (field, ids) => {
    const { data } = await ask(`{ ${field} { nodes { id } } }`);
    expect(Object.values(data)).toEqual([{ nodes: ids.map(id => ({ id })) }]);
    const walk = async (backward: boolean) => {
      const seen: string[] = [];
      for (let cursor = ''; cursor !== null && seen.length < ids.length; ) {
        const [size, from] = backward ? ['last: 1', 'before'] : ['first: 1', 'after'];
        const page = `${size}${cursor && `, ${from}: "${cursor}"`}`;
        const paged = field.replace(/, first: 2/, '').replace(/\)$/, `, ${page})`);
        const answer = await ask(`{ ${paged} { edges { cursor node { id } } } }`);
        const [{ edges }] = Object.values(answer.data) as [{ edges: { cursor: string; node: { id: string } }[] }];
        seen.push(edges[0]!.node.id);
        cursor = edges[0]!.cursor;
      }
      return seen;
    };
    expect(await walk(false)).toEqual(ids);
    if (!field.includes('first')) expect(await walk(true)).toEqual([...ids].reverse());
  });

  test('a cursor of another order of the same list is refused', async () => {
    const { data } = await ask('{ disputes(first: 1, orderBy: { field: TEXT }) { pageInfo { endCursor } } }');
    const { errors } = await ask(`{ disputes(after: "${data.disputes.pageInfo.endCursor}") { nodes { id } } }`);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_CURSOR');
  });

  test('a cursor tells nothing of the statements that are sent to the graph', async () => {
    const { data } = await ask('{ statements(first: 1, orderBy: { field: LAST_AT }) { pageInfo { endCursor } } }');
    const told = Buffer.from(data.statements.pageInfo.endCursor, 'base64url').toString();
    expect(told).not.toMatch(/coalesce|node\./);
  });

  test('a cursor of another list is refused', async () => {
    const { data } = await ask('{ disputes(first: 1) { pageInfo { endCursor } } }');
    const { errors } = await ask(`{ statements(after: "${data.disputes.pageInfo.endCursor}") { nodes { id } } }`);
    expect(errors?.[0]).toMatchObject({ path: ['statements'], extensions: { code: 'BAD_CURSOR' } });
  });

  test('what may be written into a search or an id is only ever looked for', async () => {
    const hostile = `' OR 1=1 //"; MATCH (n) DETACH DELETE n //`;
    const source = 'query ($text: String, $id: ID!) { denials(of: $text) { totalCount } node(id: $id) { id } }';
    const { data, errors } = await ask(source, { text: hostile, id: hostile });
    expect(errors).toBeUndefined();
    expect(data).toEqual({ denials: { totalCount: 0 }, node: null });
    expect(reads().join()).not.toContain('DELETE');
    expect((await ask('{ stats { articles } }')).data.stats.articles).toBe(3);
  });
});
