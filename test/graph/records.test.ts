import { expect, test } from 'vitest';
import { recordsOf } from '../../src/graph/records.ts';
import { node, smallImage } from '../support/small-image.ts';

const records = recordsOf(smallImage);
const only = (type: string) => records.filter(record => record.type === type);

test('records come type by type, each type by id, edges last', () => {
  expect([...new Set(records.map(({ type }) => type))]).toEqual([
    'article',
    'attribution',
    'mention',
    'actor',
    'statement',
    'utterance',
    'event',
    'place',
    'judgement',
    'edge',
  ]);
  expect(only('actor').map(({ id }) => id)).toEqual(['act_1', 'act_2']);
});

test('the order of an image does not change its records', () => {
  const turned = { nodes: smallImage.nodes.toReversed(), edges: smallImage.edges.toReversed() };
  expect(recordsOf(turned)).toEqual(records);
});

test('an attribution gives its spans with their words, and whom it was resolved to', () => {
  expect(only('attribution')).toEqual([
    {
      type: 'attribution',
      id: 'att_1',
      articleId: 'art_1',
      parentId: null,
      source: { start: 0, end: 7, text: 'Ms Ruiz' },
      cue: { start: 8, end: 14, text: 'denied' },
      content: [
        { start: 15, end: 25, text: '“the sale”' },
        { start: 27, end: 33, text: '& more' },
      ],
      mode: 'INDIRECT',
      stance: 'DENIES',
      denialKind: 'FLAT',
      act: 'SAY',
      actorId: 'act_1',
      actor: 'Ana Ruiz',
      actorKind: 'PERSON',
      onBehalfOf: ['act_2'],
      onBehalfOfNames: ['Ministry of Mines'],
      via: ['The Courier'],
      addressee: null,
      saidAt: null,
      statementId: 'sta_1',
      utteranceId: 'utt_1',
      confidence: 0.9,
      rule: 'cue',
      corrections: [],
      corrected: [],
      machine: null,
    },
  ]);
});

test('a mention names the actor it refers to, never a place', () => {
  const edges = [{ ...smallImage.edges[7]!, to: 'pla_1' }];
  expect(only('mention')).toMatchObject([
    { id: 'men_1', start: 0, end: 7, text: 'Ms Ruiz', reading: null, actorId: 'act_1' },
  ]);
  expect(recordsOf({ ...smallImage, edges }).filter(({ type }) => type === 'mention')).toMatchObject([
    { actorId: null },
  ]);
});

test('an actor says for whom it speaks', () => {
  expect(only('actor')).toMatchObject([
    { name: 'Ana Ruiz', kind: 'PERSON', aliases: ['Ms Ruiz'], speaksFor: ['act_2'] },
    { name: 'Ministry of Mines', kind: 'ORGANIZATION', aliases: [], speaksFor: [] },
  ]);
});

test('what is not known is null, and a list that is not there is empty', () => {
  const [article, attribution] = recordsOf({
    nodes: [
      node('art_9', ['Article'], { title: 'T', text: 'x' }),
      node('att_9', ['Attribution'], { articleId: 'art_9' }),
    ],
    edges: [],
  });
  expect(article).toMatchObject({ file: null, outlet: null, publishedAt: null });
  expect(attribution).toMatchObject({ source: null, cue: null, content: [], via: [], onBehalfOf: [], actorId: null });
});

test.each([
  ['statement', { id: 'sta_1', text: 'The mine was sold', status: 'DENIED_ONLY' }],
  [
    'utterance',
    { id: 'utt_1', actorId: 'act_1', statementId: 'sta_1', stance: 'DENIES', saidAt: null, articleIds: ['art_1'] },
  ],
  ['event', { kind: 'sale', text: 'the sale', placeId: 'pla_1', participantIds: ['act_2'], statementIds: ['sta_1'] }],
  ['place', { name: 'Lima', country: 'PE' }],
  [
    'judgement',
    { kind: 'ACTOR', a: 'des_1', b: 'des_2', verdict: 'SAME', reasons: ['same name'], by: 'RULE', at: null },
  ],
])('the %s record tells what the graph knows', (type, fields) => expect(only(type)).toMatchObject([fields]));

test('an edge record has its kind, its ends and its properties in one order', () => {
  const denial = only('edge').find(({ kind }) => kind === 'DENIES');
  expect(JSON.stringify(denial)).toBe(
    '{"type":"edge","id":"edg_02","kind":"DENIES","from":"act_1","to":"sta_1",' +
      '"properties":{"articleCount":1,"at":"2021-05-04","confidence":0.9,"utteranceId":"utt_1"}}',
  );
});
