import { foldName } from '../../../src/domain/fold-name.ts';
import type { Image } from '../../../src/domain/image.ts';
import { edge, node, smallWorld } from './small-world.ts';

/**
 * The small world and a mayor who first denies and then asserts that a toll was raised, under a name that may be somebody else's;
 * two pairs of statements that belong together, and an article with an address.
 */
export function richWorld(): Image {
  const small = smallWorld();
  const nodes = small.nodes.map(one =>
    one.id === 'art_3'
      ? { ...one, properties: { ...one.properties, url: 'https://post.example/quarrel#top', text: 'The toll is up' } }
      : one,
  );
  return { nodes: [...nodes, ...moreNodes].sort(byId), edges: [...small.edges, ...moreEdges].sort(byId) };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

const facts = { actorId: 'act_mayor', statementId: 'sta_toll', act: 'SAY', confidence: 0.6 };
const counts = { articleCount: 1, outletCount: 1, originCount: 1 };
const denial = { ...facts, stance: 'DENIES', denialKind: 'FLAT', saidAt: '2031-05-01' };
const assertion = { ...facts, stance: 'ASSERTS', saidAt: '2031-05-05' };

const moreNodes = [
  node('act_mayor', ['Actor', 'Person'], {
    kind: 'PERSON',
    name: 'Jón Ása',
    key: foldName('Jón Ása'),
    aliases: ['Mayor Ása'],
    keys: ['mayor asa'],
    unnamed: false,
    assertionCount: 1,
    denialCount: 1,
  }),
  node('sta_toll', ['Statement'], {
    text: 'The toll was raised',
    key: 'the toll was raised',
    status: 'DISPUTED',
    rank: 1_000_002,
    assertionCount: 1,
    denialCount: 1,
    firstAt: '2031-05-01',
    lastAt: '2031-05-05',
    ...counts,
  }),
  node('utt_8', ['Utterance'], { ...denial, ...counts, quote: 'No toll' }),
  node('utt_9', ['Utterance'], { ...assertion, ...counts, quote: 'The toll is up' }),
  ...[
    { id: 'att_8', of: denial, utteranceId: 'utt_8', articleId: 'art_1', quote: 'No toll' },
    { id: 'att_9', of: assertion, utteranceId: 'utt_9', articleId: 'art_3', quote: 'The toll is up' },
  ].map(({ id, of, ...told }) =>
    node(id, ['Attribution'], {
      ...of,
      ...told,
      start: 0,
      contentStarts: [0],
      contentEnds: [14],
      mode: 'DIRECT',
      rule: 'model',
    }),
  ),
  node('men_2', ['Mention'], { articleId: 'art_1', start: 99, end: 110, text: 'Mila Torven', kind: 'NAME' }),
  node('men_3', ['Mention'], { articleId: 'art_3', start: 0, end: 8, text: 'Mayor Ása', kind: 'NAME' }),
  node('jud_1', ['Judgement'], {
    kind: 'ACTOR',
    a: 'des_1',
    b: 'des_2',
    verdict: 'UNSURE',
    score: 0.4,
    reasons: ['same office'],
    by: 'RULE',
    passages: ['art_1:99-110', 'art_3:0-8'],
  }),
];

const sideFacts = { act: 'SAY', confidence: 0.6, ...counts };

const moreEdges = [
  edge('DENIES', 'act_mayor', 'sta_toll', {
    ...sideFacts,
    utteranceId: 'utt_8',
    denialKind: 'FLAT',
    saidAt: '2031-05-01',
    at: '2031-05-01',
  }),
  edge('ASSERTS', 'act_mayor', 'sta_toll', {
    ...sideFacts,
    utteranceId: 'utt_9',
    saidAt: '2031-05-05',
    at: '2031-05-05',
  }),
  ...['8', '9'].flatMap(number => [
    edge('MADE', 'act_mayor', `utt_${number}`),
    edge('CONVEYS', `utt_${number}`, 'sta_toll'),
    edge('EVIDENCE_FOR', `att_${number}`, `utt_${number}`),
  ]),
  edge('FOUND_IN', 'att_8', 'art_1'),
  edge('FOUND_IN', 'att_9', 'art_3'),
  edge('REPORTED_BY', 'utt_8', 'art_1', { via: [] }),
  edge('REPORTED_BY', 'utt_9', 'art_3', { via: [] }),
  edge('REPORTED_BY', 'sta_toll', 'art_1'),
  edge('REPORTED_BY', 'sta_toll', 'art_3'),
  edge('FOUND_IN', 'men_2', 'art_1'),
  edge('REFERS_TO', 'men_2', 'act_torven'),
  edge('FOUND_IN', 'men_3', 'art_3'),
  edge('REFERS_TO', 'men_3', 'act_mayor'),
  edge('ABOUT', 'sta_toll', 'act_torven', { role: 'SUBJECT' }),
  edge('CONTRADICTS', 'sta_border', 'sta_toll', { score: 0.9, reasons: ['opposite words'] }),
  edge('CONTRADICTS', 'sta_drones', 'sta_talks', { score: 0.8, reasons: ['opposite words'] }),
  edge('REFINES', 'sta_toll', 'sta_talks', { score: 0.7, reasons: ['one holds the other'] }),
];
