import { expect, test } from 'vitest';
import { describeOnEngines } from '../support/engines.ts';
import { askedOn } from './support/asked.ts';

describeOnEngines('a document that is sent again and again', engine => {
  const { ask, reads } = askedOn(engine);
  const names = async (id: string | null, first: number, after: string | null = null) => {
    const source = `query ($id: ID!, $first: Int!, $after: String) {
      statement(id: $id) { id denials(first: $first, after: $after) { nodes { id } pageInfo { endCursor } } }
    }`;
    return ask(source, { id, first, after });
  };

  test('is answered for each id by itself, with one and the same statement', async () => {
    const { data: drones } = await names('sta_drones', 1);
    const [text] = reads();
    const { data: toll } = await names('sta_border', 1);
    const { data: nothing } = await names('sta_nowhere', 1);
    expect([drones.statement.id, toll.statement.id, nothing.statement]).toEqual(['sta_drones', 'sta_border', null]);
    expect(reads()).toEqual([text]);
  });

  test('goes on from the place that is named each time', async () => {
    const all = (await names('sta_drones', 10)).data.statement.denials.nodes.map(({ id }: { id: string }) => id);
    const walked: string[] = [];
    for (let after: string | null = null; walked.length < all.length; ) {
      const { data } = await names('sta_drones', 1, after);
      const { denials } = data.statement;
      walked.push(denials.nodes[0].id);
      after = denials.pageInfo.endCursor;
    }
    expect(walked).toEqual(all);
  });

  test('is refused a place of another list, also where others were not', async () => {
    const { errors } = await names('sta_drones', 1, 'bm9uc2Vuc2U');
    expect(errors?.[0]?.extensions?.code).toBe('BAD_CURSOR');
  });
});
