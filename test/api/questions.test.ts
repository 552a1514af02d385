import { expect, test } from 'vitest';
import { describeOnEngines } from '../support/engines.ts';
import { askedOn } from './support/asked.ts';

describeOnEngines('the questions', engine => {
  const { ask, reads } = askedOn(engine);

  test('who denied it is answered with speaker, words, date and outlets in one read', async () => {
    const { data } = await ask(`{
      denials(of: "asked eastmark for DRONES", first: 5) {
        totalCount
        nodes {
          speaker { name }
          onBehalfOf { name }
          quote
          saidAt
          saidAtPrecision
          statement { text assertions { nodes { name } edges { saidAt node { __typename } } } }
          articles { nodes { title outlet { name } } }
        }
      }
    }`);
    const statement = {
      text: 'Norland asked Eastmark for drones',
      assertions: {
        nodes: [{ name: 'Southmark officials' }],
        edges: [{ saidAt: '2031-05', node: { __typename: 'Group' } }],
      },
    };
    const lantern = { title: 'Norland denies drone request, again', outlet: { name: 'Daily Lantern' } };
    const post = { title: 'Norland denies drone request', outlet: { name: 'Harbour Post' } };
    expect(data?.denials).toEqual({
      totalCount: 3,
      nodes: [
        {
          speaker: { name: 'Norland Foreign Ministry' },
          onBehalfOf: [],
          quote: 'not aware of it',
          saidAt: null,
          saidAtPrecision: null,
          statement,
          articles: { nodes: [lantern] },
        },
        {
          speaker: { name: 'Mila Torven' },
          onBehalfOf: [],
          quote: 'Never',
          saidAt: '2031-05-03',
          saidAtPrecision: 'DAY',
          statement,
          articles: { nodes: [lantern] },
        },
        {
          speaker: { name: 'Mila Torven' },
          onBehalfOf: [{ name: 'Norland' }],
          quote: 'That is invented',
          saidAt: '2031-05-02',
          saidAtPrecision: 'DAY',
          statement,
          articles: { nodes: [post, lantern] },
        },
      ],
    });
    expect(reads()).toHaveLength(1);
  });

  test.each([
    ['by: "torven"', ['utt_5', 'utt_4', 'utt_2']],
    ['by: "MS TORVEN"', ['utt_5', 'utt_4', 'utt_2']],
    ['byId: "act_ministry"', ['utt_3']],
    ['by: "orven"', []],
    ['onBehalfOf: "norland"', ['utt_2']],
    ['onBehalfOfId: "act_norland"', ['utt_2']],
    ['of: "closed border"', ['utt_5']],
    ['ofId: "sta_border"', ['utt_5']],
    ['kind: UNAWARE', ['utt_3']],
    ['outlet: "harbour"', ['utt_5', 'utt_2']],
    ['saidAt: { from: "2031-05-03" }', ['utt_5', 'utt_3', 'utt_4']],
    ['saidAt: { to: "2031-05-03" }', ['utt_2']],
    ['saidAt: { from: "2031-05-03", to: "2031-05-04T00:00" }, by: "torven", kind: FLAT', ['utt_4']],
    ['by: "torven", of: "drones", outlet: "lantern"', ['utt_4', 'utt_2']],
  ])('denials(%s)', async (filter, ids) => {
    const { data, errors } = await ask(`{ denials(${filter}) { totalCount nodes { id } } }`);
    expect(errors).toBeUndefined();
    expect(data.denials).toEqual({ totalCount: ids.length, nodes: ids.map(id => ({ id })) });
  });

  test.each([
    ['disputes', ['sta_drones', 'sta_border']],
    ['disputes(of: "drones")', ['sta_drones']],
    ['disputes(by: "ministry")', ['sta_drones']],
    ['disputes(byId: "act_officials")', ['sta_drones', 'sta_border']],
    ['disputes(aboutId: "pla_eastmark")', ['sta_drones']],
    ['statements', ['sta_border', 'sta_drones', 'sta_talks']],
    ['statements(text: "talks go")', ['sta_talks']],
    ['statements(status: UNDISPUTED)', ['sta_talks']],
    ['statements(aboutId: "act_norland")', ['sta_drones']],
    ['actors(name: "norland", kind: GOVERNMENT)', ['act_norland']],
    ['actors(first: 2)', ['act_torven', 'act_ministry']],
    ['articles', ['art_3', 'art_2', 'art_1']],
    ['articles(outlet: "post", publishedAt: { from: "2031-05-01", to: "2031-05-03" })', ['art_1']],
    ['articles(title: "denies request again")', ['art_2']],
  ])('%s', async (field, ids) => {
    const { data, errors } = await ask(`{ ${field} { nodes { id } } }`);
    expect(errors).toBeUndefined();
    expect(Object.values(data)).toEqual([{ nodes: ids.map(id => ({ id })) }]);
  });

  test('anything is found by its id, and what is not there is null', async () => {
    const { data } = await ask(`{
      statement(id: "sta_drones") { text status firstAt }
      actor(id: "act_norland") { __typename name country aliases { name } }
      article(id: "art_3") { title publishedAt publishedAtPrecision }
      missing: statement(id: "act_norland") { text }
      node(id: "eve_request") { id ... on Event { type when place { name } participants { name } } }
      mention: node(id: "men_1") { id }
      nodes(ids: ["utt_2", "nobody", "pla_eastmark", "act_torven"]) {
        __typename
        ... on Utterance { quote }
        ... on Actor { name speaksFor { edges { role from to node { name } } } }
        ... on Place { name }
      }
    }`);
    expect(data).toEqual({
      statement: { text: 'Norland asked Eastmark for drones', status: 'DISPUTED', firstAt: '2031-05' },
      actor: { __typename: 'Government', name: 'Norland', country: 'NO', aliases: [{ name: 'Astrél' }] },
      article: { title: 'Border quarrel', publishedAt: '2031-05-04T09:30', publishedAtPrecision: 'MINUTE' },
      missing: null,
      node: {
        id: 'eve_request',
        type: 'request',
        when: '2031-04',
        place: { name: 'Eastmark' },
        participants: [{ name: 'Norland' }],
      },
      mention: { id: 'men_1' },
      nodes: [
        { __typename: 'Utterance', quote: 'That is invented' },
        null,
        { __typename: 'Place', name: 'Eastmark' },
        {
          __typename: 'Person',
          name: 'Mila Torven',
          speaksFor: {
            edges: [{ role: 'spokeswoman', from: '2031-05-02', to: '2031-05-04', node: { name: 'Norland' } }],
          },
        },
      ],
    });
    expect(reads()).toHaveLength(7);
  });

  test('a passage shows its words where they stand, beyond the emoji before them', async () => {
    const { data } = await ask(`{
      article(id: "art_1") {
        outlet { name }
        copies { nodes { id } }
        attributions {
          nodes {
            id
            source { start end exact prefix suffix }
            cue { exact }
            content { exact }
            via
            addressee
            speaker { name }
            onBehalfOf { name }
            statement { id }
            utterance { id }
            parent { id }
            chain { id }
          }
        }
      }
    }`);
    const [first, second] = data.article.attributions.nodes;
    expect(data.article).toMatchObject({ outlet: { name: 'Harbour Post' }, copies: { nodes: [{ id: 'art_2' }] } });
    expect(first).toMatchObject({
      cue: null,
      parent: null,
      chain: [{ id: 'att_1' }],
      source: { exact: 'officials in Southmark' },
    });
    expect(second).toEqual({
      id: 'att_2',
      source: {
        start: 99,
        end: 110,
        exact: 'Mila Torven',
        prefix: '“That is invented,” spokeswoman ',
        suffix: ' told the Harbour Post.',
      },
      cue: { exact: 'told' },
      content: [{ exact: 'That is invented' }],
      via: ['Harbour Post'],
      addressee: 'the Harbour Post',
      speaker: { name: 'Mila Torven' },
      onBehalfOf: [{ name: 'Norland' }],
      statement: { id: 'sta_drones' },
      utterance: { id: 'utt_2' },
      parent: { id: 'att_1' },
      chain: [{ id: 'att_1' }, { id: 'att_2' }],
    });
  });

  test('both sides, what a statement is about, and how much there is', async () => {
    const { data } = await ask(`{
      statement(id: "sta_drones") {
        denials { edges { node { name } saidAt at denialKind outletCount utterance { quote } onBehalfOf { name } } }
        utterances { totalCount }
        articles { nodes { id } }
        declines { totalCount nodes { quote speaker { name } utterance { id } } }
        about { edges { role node { __typename ... on Actor { name } ... on Place { name } ... on Event { type } } } }
      }
      actor(id: "act_torven") { denials { edges { at node { text } } } assertions { totalCount } utterances { nodes { id } } }
      government: actor(id: "act_norland") { spokespeople { nodes { name } } }
      ministry: actor(id: "act_ministry") { partOf { name } }
      outlet: node(id: "act_post") { ... on Outlet { articles { nodes { id } } } }
      stats { articles attributions actors statements disputes utterances denials }
    }`);
    const quoted = (name: string, saidAt: string | null, at: string, kind: string, outlets: number, quote: string) => ({
      node: { name },
      saidAt,
      at,
      denialKind: kind,
      outletCount: outlets,
      utterance: { quote },
      onBehalfOf: quote === 'That is invented' ? [{ name: 'Norland' }] : [],
    });
    expect(data).toEqual({
      statement: {
        denials: {
          edges: [
            quoted('Norland Foreign Ministry', null, '2031-05-03', 'UNAWARE', 1, 'not aware of it'),
            quoted('Mila Torven', '2031-05-03', '2031-05-03', 'FLAT', 1, 'Never'),
            quoted('Mila Torven', '2031-05-02', '2031-05-02', 'FLAT', 2, 'That is invented'),
          ],
        },
        utterances: { totalCount: 4 },
        articles: { nodes: [{ id: 'art_2' }, { id: 'art_1' }] },
        declines: {
          totalCount: 1,
          nodes: [{ quote: 'declined to comment', speaker: { name: 'Norland' }, utterance: null }],
        },
        about: {
          edges: [
            { role: 'SUBJECT', node: { __typename: 'Government', name: 'Norland' } },
            { role: 'PLACE', node: { __typename: 'Place', name: 'Eastmark' } },
            { role: 'EVENT', node: { __typename: 'Event', type: 'request' } },
          ],
        },
      },
      actor: {
        denials: {
          edges: [
            { at: '2031-05-04', node: { text: 'Norland closed its border' } },
            { at: '2031-05-03', node: { text: 'Norland asked Eastmark for drones' } },
            { at: '2031-05-02', node: { text: 'Norland asked Eastmark for drones' } },
          ],
        },
        assertions: { totalCount: 0 },
        utterances: { nodes: [{ id: 'utt_5' }, { id: 'utt_4' }, { id: 'utt_2' }] },
      },
      government: { spokespeople: { nodes: [{ name: 'Mila Torven' }] } },
      ministry: { partOf: [{ name: 'Norland' }] },
      outlet: { articles: { nodes: [{ id: 'art_3' }, { id: 'art_1' }] } },
      stats: { articles: 3, attributions: 10, actors: 6, statements: 3, disputes: 2, utterances: 7, denials: 4 },
    });
  });
});
