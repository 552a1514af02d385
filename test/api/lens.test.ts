import { expect, test } from 'vitest';
import { describeOnEngines } from '../support/engines.ts';
import { askedOn } from './support/asked.ts';
import { richWorld } from './support/rich-world.ts';

describeOnEngines('a lens', engine => {
  const { ask } = askedOn(engine, richWorld());

  test.each([
    ['asOf: "2031-05-01"', []],
    ['asOf: "2031-05-02"', ['utt_2', 'utt_8']],
    ['asOf: "2031-05-03"', ['utt_2', 'utt_3', 'utt_4', 'utt_8']],
    ['asOf: "2031-05-04T09:00"', ['utt_2', 'utt_3', 'utt_4', 'utt_8']],
    ['asOf: "2031-05"', ['utt_2', 'utt_3', 'utt_4', 'utt_5', 'utt_8']],
    ['asOf: "2030"', []],
    ['saidAt: { from: "2031-05-03" }', ['utt_3', 'utt_4', 'utt_5']],
    ['saidAt: { to: "2031-05-02" }', ['utt_8']],
    ['outlets: ["act_lantern"]', ['utt_2', 'utt_3', 'utt_4']],
    ['outlets: ["act_lantern", "act_post"]', ['utt_2', 'utt_3', 'utt_4', 'utt_5', 'utt_8']],
    ['outlets: []', []],
    ['excludeUnnamed: true', ['utt_2', 'utt_3', 'utt_4', 'utt_5', 'utt_8']],
    ['firstHandOnly: true', ['utt_4', 'utt_5', 'utt_8']],
    ['minConfidence: 0.7', ['utt_2', 'utt_3', 'utt_4', 'utt_5']],
    ['minConfidence: 0.9, outlets: ["act_lantern"]', []],
    ['minConfidence: 0, firstHandOnly: false, excludeUnnamed: false', ['utt_2', 'utt_3', 'utt_4', 'utt_5', 'utt_8']],
  ])('(%s) means the same on every list and count', async (lens, ids) => {
    const { data, errors } = await ask(`{
      denials(${lens}) { totalCount nodes { id } }
      stats { denials(${lens}) }
      statements(${lens}) { nodes {
        id
        denialCount(${lens})
        denials(${lens}) { totalCount edges { utterance { id } } }
        articleCount(${lens})
        articles(${lens}) { nodes { id } }
        utterances(${lens}) { nodes { id stance articleCount(${lens}) articles(${lens}) { totalCount } } }
        coverage(${lens}) { stance articleCount }
        timeline(${lens}) { denialCount }
      } }
      actors(${lens}) { nodes { denialCount(${lens}) denials(${lens}) { totalCount } } }
      timeline(${lens}) { denialCount }
      countBy(dimension: ACTOR, ${lens}) { denialCount }
    }`);
    expect(errors).toBeUndefined();
    const sorted = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id).sort();
    const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
    const denialsOf = (rows: readonly { readonly denialCount: number }[]) => sum(rows.map(row => row.denialCount));
    expect(sorted(data.denials.nodes)).toEqual(ids);
    expect(data.denials.totalCount).toBe(ids.length);
    expect(data.stats.denials).toBe(ids.length);
    expect(denialsOf(data.timeline)).toBe(ids.length);
    expect(denialsOf(data.countBy)).toBe(ids.length);
    expect(denialsOf(data.actors.nodes)).toBe(ids.length);
    expect(denialsOf(data.statements.nodes)).toBe(ids.length);
    for (const actor of data.actors.nodes) expect(actor.denials.totalCount).toBe(actor.denialCount);
    for (const statement of data.statements.nodes) {
      expect(statement.denials.totalCount).toBe(statement.denialCount);
      expect(denialsOf(statement.timeline)).toBe(statement.denialCount);
      const utterances: readonly {
        id: string;
        stance: string;
        articleCount: number;
        articles: { totalCount: number };
      }[] = statement.utterances.nodes;
      expect(sorted(statement.denials.edges.map((edge: { utterance: { id: string } }) => edge.utterance))).toEqual(
        sorted(utterances.filter(({ stance }) => stance === 'DENIES')),
      );
      for (const one of utterances) expect(one.articles.totalCount).toBe(one.articleCount);
      const isDenied = statement.coverage.some((row: { stance: string }) => row.stance === 'DENIES');
      expect(isDenied).toBe(statement.denialCount > 0);
    }
  });

  test.each([
    ['disputes', ['sta_drones', 'sta_border', 'sta_toll']],
    ['disputes(asOf: "2031-05-03")', ['sta_drones']],
    ['disputes(excludeUnnamed: true)', ['sta_toll']],
    ['statements(excludeUnnamed: true)', ['sta_toll', 'sta_border', 'sta_drones']],
    ['articles(firstHandOnly: true)', ['art_3', 'art_2', 'art_1']],
    ['articles(minConfidence: 0.9)', ['art_1']],
    ['actors(saidAt: { to: "2031-05-02" })', ['act_mayor', 'act_officials']],
    ['events(outlets: ["act_lantern"])', ['eve_request']],
    ['events(asOf: "2031-05-01")', []],
    ['contradictions(firstHandOnly: true)', [undefined, undefined]],
    ['contradictions(excludeUnnamed: true)', [undefined]],
    ['contradictions(asOf: "2031-05-02")', []],
  ])('%s', async (field, ids) => {
    const selection = field.startsWith('contradictions') ? 'actor { name }' : 'id';
    const { data, errors } = await ask(`{ ${field} { totalCount nodes { ${selection} } } }`);
    expect(errors).toBeUndefined();
    const [list] = Object.values(data) as { totalCount: number; nodes: { id?: string }[] }[];
    expect(list!.nodes.map(({ id }) => id)).toEqual(ids);
    expect(list!.totalCount).toBe(ids.length);
  });

  test('a certainty outside 0 to 1 is refused', async () => {
    const { errors } = await ask('{ denials(minConfidence: 1.5) { totalCount } }');
    expect(errors?.[0]).toMatchObject({
      message: '"minConfidence" must be from 0 to 1, not 1.5.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
