import { expect, test } from 'vitest';
import { describeOnEngines } from '../support/engines.ts';
import { askedOn } from './support/asked.ts';
import { richWorld } from './support/rich-world.ts';

describeOnEngines('exploring the graph', engine => {
  const { ask } = askedOn(engine, richWorld());
  const answer = async (source: string) => {
    const { data, errors } = await ask(`{ ${source} }`);
    expect(errors).toBeUndefined();
    return data;
  };

  test('a neighbourhood shows what is near, how it is connected and how much is hidden', async () => {
    const { neighbourhood } = await answer(`neighbourhood(ids: ["act_ministry"]) {
      nodes { __typename id ... on Statement { text } }
      edges { relation at from { id } to { id } utterance { quote } }
      hidden { nodeId count node { id } }
    }`);
    expect(neighbourhood).toEqual({
      nodes: [
        { __typename: 'Organization', id: 'act_ministry' },
        { __typename: 'Statement', id: 'sta_drones', text: 'Norland asked Eastmark for drones' },
        { __typename: 'Government', id: 'act_norland' },
      ],
      edges: [
        { relation: 'ABOUT', at: null, from: { id: 'sta_drones' }, to: { id: 'act_norland' }, utterance: null },
        {
          relation: 'DENIES',
          at: '2031-05-03',
          from: { id: 'act_ministry' },
          to: { id: 'sta_drones' },
          utterance: { quote: 'not aware of it' },
        },
        { relation: 'PART_OF', at: null, from: { id: 'act_ministry' }, to: { id: 'act_norland' }, utterance: null },
      ],
      hidden: [
        { nodeId: 'sta_drones', count: 6, node: { id: 'sta_drones' } },
        { nodeId: 'act_norland', count: 2, node: { id: 'act_norland' } },
      ],
    });
  });

  test.each([
    ['ids: ["act_ministry"], limit: 1', ['act_ministry']],
    ['ids: ["act_ministry"], limit: 2, depth: 3', ['act_ministry', 'sta_drones']],
    [
      'ids: ["act_ministry"], relations: [PART_OF, SPEAKS_FOR], depth: 2',
      ['act_ministry', 'act_norland', 'act_torven'],
    ],
    ['ids: ["act_ministry", "nobody"], relations: [PART_OF]', ['act_ministry', 'act_norland']],
    ['ids: ["nobody"]', null],
  ])('neighbourhood(%s)', async (given, ids) => {
    const { neighbourhood } = await answer(`neighbourhood(${given}) { nodes { id } }`);
    expect(neighbourhood.nodes.map(({ id }: { id: string }) => id)).toEqual(ids ?? []);
  });

  test('a way between two shows the passage behind each step', async () => {
    const { paths } =
      await answer(`paths(from: "act_officials", to: "act_norland", relations: [ASSERTS, DENIES, SPEAKS_FOR]) {
      length
      nodes { id }
      hops { relation isBackward connectionCount from { id } to { id } evidence { id quote article { id } } }
    }`);
    const told = (path: { nodes: { id: string }[] }) => path.nodes.map(({ id }) => id).join(' ');
    expect(paths.map(told)).toEqual([
      'act_officials sta_border act_torven act_norland',
      'act_officials sta_drones act_torven act_norland',
    ]);
    expect(paths[1]).toMatchObject({
      length: 3,
      hops: [
        {
          relation: 'ASSERTS',
          isBackward: false,
          connectionCount: 1,
          evidence: { id: 'att_1', article: { id: 'art_1' } },
        },
        {
          relation: 'DENIES',
          isBackward: true,
          connectionCount: 2,
          from: { id: 'sta_drones' },
          to: { id: 'act_torven' },
        },
        { relation: 'SPEAKS_FOR', isBackward: false, evidence: { id: 'att_2', quote: 'That is invented' } },
      ],
    });
  });

  test.each([
    ['from: "act_torven", to: "act_norland"', ['act_torven act_norland']],
    ['from: "act_mayor", to: "act_post", relations: [MADE, REPORTED_BY, PUBLISHED_BY], maxLength: 2', []],
    [
      'from: "act_mayor", to: "act_post", relations: [MADE, REPORTED_BY, PUBLISHED_BY], maxLength: 3',
      ['act_mayor utt_8 art_1 act_post', 'act_mayor utt_9 art_3 act_post'],
    ],
    [
      'from: "act_mayor", to: "act_ministry", relations: [MADE, REPORTED_BY, COPY_OF], maxLength: 5',
      ['act_mayor utt_8 art_1 art_2 utt_3 act_ministry'],
    ],
    ['from: "act_mayor", to: "act_ministry", relations: [MADE, REPORTED_BY, COPY_OF], maxLength: 4', []],
    [
      'from: "act_mayor", to: "eve_request", relations: [MADE, REPORTED_BY, COPY_OF, PART_OF, PARTICIPATES_IN], maxLength: 6',
      [],
    ],
    [
      'from: "act_mayor", to: "act_norland", relations: [MADE, REPORTED_BY, COPY_OF, PART_OF], maxLength: 6',
      ['act_mayor utt_8 art_1 art_2 utt_3 act_ministry act_norland'],
    ],
    ['from: "act_torven", to: "act_torven"', []],
    ['from: "act_torven", to: "nobody"', []],
  ])('paths(%s)', { timeout: 120_000 }, async (given, ways) => {
    const { paths } = await answer(`paths(${given}) { nodes { id } }`);
    expect(paths.map(({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id).join(' '))).toEqual(ways);
  });

  test.each([
    ['neighbourhood(ids: []) { nodes { id } }', '"ids" must be or hold 1 to 20, not 0.'],
    ['neighbourhood(ids: ["x"], depth: 4) { nodes { id } }', '"depth" must be or hold 1 to 3, not 4.'],
    ['neighbourhood(ids: ["x"], limit: 501) { nodes { id } }', '"limit" must be or hold 1 to 500, not 501.'],
    ['neighbourhood(ids: ["x"], relations: []) { nodes { id } }', '"relations" must hold at least 1.'],
    ['paths(from: "x", to: "y", maxLength: 7) { length }', '"maxLength" must be or hold 1 to 6, not 7.'],
  ])('%s is refused', async (field, message) => {
    const { errors } = await ask(`{ ${field} }`);
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
  });

  test('what is counted by one thing or another', async () => {
    const { outlets, kinds, actors } = await answer(`
      outlets: countBy(dimension: OUTLET, of: "drones") { key utteranceCount assertionCount denialCount reportCount node { ... on Outlet { name } } }
      kinds: countBy(dimension: DENIAL_KIND, interval: YEAR) { key at atPrecision denialCount node { id } }
      actors: countBy(dimension: ACTOR, by: "asa") { key assertionCount denialCount }
    `);
    expect(outlets).toEqual([
      {
        key: 'act_lantern',
        utteranceCount: 4,
        assertionCount: 1,
        denialCount: 3,
        reportCount: 4,
        node: { name: 'Daily Lantern' },
      },
      {
        key: 'act_post',
        utteranceCount: 2,
        assertionCount: 1,
        denialCount: 1,
        reportCount: 2,
        node: { name: 'Harbour Post' },
      },
    ]);
    expect(kinds).toEqual([
      { key: 'FLAT', at: '2031', atPrecision: 'YEAR', denialCount: 4, node: null },
      { key: 'UNAWARE', at: '2031', atPrecision: 'YEAR', denialCount: 1, node: null },
    ]);
    expect(actors).toEqual([{ key: 'act_mayor', assertionCount: 1, denialCount: 1 }]);
  });

  test('how a quarrel goes on', async () => {
    const { statement, timeline } = await answer(`
      statement(id: "sta_drones") {
        timeline { at atPrecision assertionCount denialCount reportCount }
        coverage { outlet { name } stance articleCount originCount firstAt }
        firstReport { id }
        silent { id }
      }
      timeline(byId: ["act_torven"], interval: YEAR) { at denialCount }
    `);
    expect(statement.timeline).toEqual([
      { at: '2031-05', atPrecision: 'MONTH', assertionCount: 1, denialCount: 0, reportCount: 2 },
      { at: '2031-05-02', atPrecision: 'DAY', assertionCount: 0, denialCount: 1, reportCount: 2 },
      { at: '2031-05-03', atPrecision: 'DAY', assertionCount: 0, denialCount: 2, reportCount: 2 },
    ]);
    const row = (name: string, stance: string, firstAt: string) => ({
      outlet: { name },
      stance,
      articleCount: 1,
      originCount: 1,
      firstAt,
    });
    expect(statement.coverage).toEqual([
      row('Harbour Post', 'ASSERTS', '2031-05-02'),
      row('Harbour Post', 'DENIES', '2031-05-02'),
      row('Daily Lantern', 'ASSERTS', '2031-05-03'),
      row('Daily Lantern', 'DENIES', '2031-05-03'),
    ]);
    expect(statement).toMatchObject({ firstReport: { id: 'att_1' }, silent: [] });
    expect(timeline).toEqual([{ at: '2031', denialCount: 3 }]);
  });

  test('who has taken both sides, who stands against whom, and who may be whom', async () => {
    const { contradictions, actor, statement } = await answer(`
      contradictions { nodes { actor { name } statement { text } against { text } utterances { stance saidAt } } }
      actor(id: "act_mayor") {
        aliases { name count sources { id } }
        reversals { statement { id } utterances { id } }
        stances(orderBy: { field: AT, direction: ASC }) { edges { stance reversed utteranceCount at } }
        denials: stances(stance: DENIES) { totalCount }
        candidates { score actor { name } judgement { reasons } }
        timeline { at assertionCount denialCount }
      }
      statement(id: "sta_toll") {
        related { edges { relation score reasons node { id } } }
        silent { name }
        denials { nodes { opponents { totalCount } } }
      }
    `);
    const both = [
      { stance: 'DENIES', saidAt: '2031-05-01' },
      { stance: 'ASSERTS', saidAt: '2031-05-05' },
    ];
    expect(contradictions.nodes).toEqual([
      { actor: { name: 'Jón Ása' }, statement: { text: 'The toll was raised' }, against: null, utterances: both },
      {
        actor: { name: 'Southmark officials' },
        statement: { text: 'Norland asked Eastmark for drones' },
        against: { text: 'Talks go on' },
        utterances: [
          { stance: 'ASSERTS', saidAt: '2031-05' },
          { stance: 'ASSERTS', saidAt: null },
        ],
      },
    ]);
    expect(actor).toEqual({
      aliases: [{ name: 'Mayor Ása', count: 1, sources: [{ id: 'art_3' }] }],
      reversals: [{ statement: { id: 'sta_toll' }, utterances: [{ id: 'utt_8' }, { id: 'utt_9' }] }],
      stances: {
        edges: [
          { stance: 'DENIES', reversed: true, utteranceCount: 1, at: '2031-05-01' },
          { stance: 'ASSERTS', reversed: false, utteranceCount: 1, at: '2031-05-05' },
        ],
      },
      denials: { totalCount: 1 },
      candidates: [{ score: 0.4, actor: { name: 'Mila Torven' }, judgement: { reasons: ['same office'] } }],
      timeline: [{ at: '2031-05', assertionCount: 1, denialCount: 1 }],
    });
    expect(statement).toEqual({
      related: {
        edges: [
          { relation: 'CONTRADICTS', score: 0.9, reasons: ['opposite words'], node: { id: 'sta_border' } },
          { relation: 'REFINES', score: 0.7, reasons: ['one holds the other'], node: { id: 'sta_talks' } },
        ],
      },
      silent: [{ name: 'Mila Torven' }],
      denials: { nodes: [{ opponents: { totalCount: 0 } }] },
    });
  });

  test('what people have yet to settle, with the words it is about', async () => {
    const { reviewQueue, article } = await answer(`
      reviewQueue(kind: ACTOR) {
        totalCount
        nodes { id by verdict a { evidenceId words { exact } actor { name } article { id } } b { words { exact } } }
      }
      article(id: "art_3") {
        mentions { nodes { text words { exact } refersTo { ... on Person { name } } } }
        attributions(last: 1) { nodes { quoteUrl } }
      }
    `);
    expect(reviewQueue).toEqual({
      totalCount: 1,
      nodes: [
        {
          id: 'jud_1',
          by: 'RULE',
          verdict: 'UNSURE',
          a: {
            evidenceId: 'des_1',
            words: [{ exact: 'Mila Torven' }],
            actor: { name: 'Mila Torven' },
            article: { id: 'art_1' },
          },
          b: { words: [{ exact: 'The toll' }] },
        },
      ],
    });
    expect(article).toEqual({
      mentions: { nodes: [{ text: 'Mayor Ása', words: { exact: 'The toll' }, refersTo: { name: 'Jón Ása' } }] },
      attributions: { nodes: [{ quoteUrl: 'https://post.example/quarrel#:~:text=The%20to' }] },
    });
  });

  test.each([
    ['jon asa', ['act_mayor']],
    ['JÓN', ['act_mayor']],
    ['mayor', ['act_mayor']],
    ['astrel', ['act_norland']],
    ['norland asked', ['sta_drones', 'art_1']],
    ['toll', ['sta_toll', 'art_3']],
    ['nowhere', []],
  ])('search(text: "%s")', async (text, ids) => {
    const { search } = await answer(`search(text: "${text}") { totalCount nodes { id } }`);
    expect(search).toEqual({ totalCount: ids.length, nodes: ids.map(id => ({ id })) });
  });

  test('a search of one kind, page by page', async () => {
    const first = await answer(
      'search(text: "norland", kinds: [ARTICLE], first: 1) { nodes { id } pageInfo { endCursor } }',
    );
    const { endCursor } = first.search.pageInfo;
    const next = await answer(
      `search(text: "norland", kinds: [ARTICLE], first: 1, after: "${endCursor}") { nodes { id } }`,
    );
    expect([...first.search.nodes, ...next.search.nodes]).toEqual([{ id: 'art_1' }, { id: 'art_2' }]);
  });
});
