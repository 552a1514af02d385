import { foldName } from '../../../src/domain/fold-name.ts';
import type { EdgeKind, Image, ImageNode, NodeLabel, Properties } from '../../../src/domain/image.ts';

/**
 * Two countries and a quarrel: Southmark's officials say that Norland asked Eastmark for drones; Norland's spokeswoman and its
 * ministry deny it, and the Harbour Post and the Daily Lantern, which copies it, report both.
 */
export function smallWorld(): Image {
  const nodes = [...actors, ...articles, ...statements, ...utterances, ...attributions, ...others];
  const edges = [
    ...utterances.flatMap(sides),
    ...attributions.flatMap(({ id, properties }) => [
      edge('FOUND_IN', id, String(properties.articleId)),
      ...(properties.utteranceId ? [edge('EVIDENCE_FOR', id, String(properties.utteranceId))] : []),
      ...(properties.parentId ? [edge('NESTED_IN', id, String(properties.parentId))] : []),
    ]),
    ...articles.map(({ id, properties }) => edge('PUBLISHED_BY', id, String(properties.outletId))),
    edge('COPY_OF', 'art_2', 'art_1'),
    edge('SPEAKS_FOR', 'act_torven', 'act_norland', { role: 'spokeswoman', from: '2031-05-02', to: '2031-05-04' }),
    edge('PART_OF', 'act_ministry', 'act_norland'),
    edge('REPORTED_BY', 'sta_drones', 'art_1'),
    edge('REPORTED_BY', 'sta_drones', 'art_2'),
    edge('REPORTED_BY', 'sta_border', 'art_3'),
    edge('ABOUT', 'sta_drones', 'act_norland', { role: 'SUBJECT' }),
    edge('ABOUT', 'sta_drones', 'pla_eastmark', { role: 'PLACE' }),
    edge('ABOUT', 'sta_drones', 'eve_request', { role: 'EVENT' }),
    edge('PARTICIPATES_IN', 'act_norland', 'eve_request'),
    edge('TAKES_PLACE_IN', 'eve_request', 'pla_eastmark'),
  ];
  return { nodes: nodes.sort(byId), edges: edges.sort(byId) };
}

export const text1 =
  'Norland asked Eastmark for drones 🚁, officials in Southmark said. “That is invented,” spokeswoman Mila Torven told the Harbour Post.';

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
export const node = (id: string, labels: readonly NodeLabel[], properties: Properties): ImageNode => ({
  id,
  labels,
  properties,
});
export const edge = (kind: EdgeKind, from: string, to: string, properties: Properties = {}) => ({
  id: `edg_${kind}_${from}_${to}_${properties.utteranceId ?? ''}`,
  kind,
  from,
  to,
  properties,
});

const actor = (id: string, label: NodeLabel, name: string, facts: Properties = {}) =>
  node(id, ['Actor', label], {
    kind: label.toUpperCase(),
    name,
    key: foldName(name),
    aliases: [],
    keys: ((facts.aliases ?? []) as readonly string[]).map(foldName),
    unnamed: false,
    assertionCount: 0,
    denialCount: 0,
    ...facts,
  });

const actors = [
  actor('act_torven', 'Person', 'Mila Torven', { aliases: ['Ms Torven'], denialCount: 3 }),
  actor('act_norland', 'Government', 'Norland', { aliases: ['Astrél'], country: 'NO' }),
  actor('act_ministry', 'Organization', 'Norland Foreign Ministry', { country: 'NO', denialCount: 1 }),
  actor('act_officials', 'Group', 'Southmark officials', { unnamed: true, assertionCount: 2 }),
  actor('act_post', 'Outlet', 'Harbour Post'),
  actor('act_lantern', 'Outlet', 'Daily Lantern'),
];

const article = (id: string, title: string, outletId: string, publishedAt: string, text = title) =>
  node(id, ['Article'], {
    title,
    key: foldName(title),
    text,
    outletId,
    publishedAt,
    language: 'en',
    originGroup: id === 'art_2' ? 'art_1' : id,
    file: `${id}.txt`,
    reader: 'test',
  });

const articles = [
  article('art_1', 'Norland denies drone request', 'act_post', '2031-05-02', text1),
  article('art_2', 'Norland denies drone request, again', 'act_lantern', '2031-05-03'),
  article('art_3', 'Border quarrel', 'act_post', '2031-05-04T09:30'),
];

const statement = (id: string, text: string, status: string, rank: number, facts: Properties) =>
  node(id, ['Statement'], {
    text,
    key: foldName(text),
    status,
    rank,
    assertionCount: 1,
    denialCount: 1,
    articleCount: 1,
    outletCount: 1,
    originCount: 1,
    ...facts,
  });

const statements = [
  statement('sta_drones', 'Norland asked Eastmark for drones', 'DISPUTED', 1_000_004, {
    denialCount: 3,
    firstAt: '2031-05',
    lastAt: '2031-05-03',
  }),
  statement('sta_border', 'Norland closed its border', 'DISPUTED', 1_000_002, { lastAt: '2031-05-04' }),
  statement('sta_talks', 'Talks go on', 'UNDISPUTED', 1, { denialCount: 0 }),
];

const utterance = (id: string, actorId: string, statementId: string, stance: string, facts: Properties) =>
  node(id, ['Utterance'], {
    actorId,
    statementId,
    stance,
    act: 'SAY',
    quote: id,
    articleCount: 1,
    outletCount: 1,
    originCount: 1,
    confidence: 0.8,
    ...facts,
  });

const utterances = [
  utterance('utt_1', 'act_officials', 'sta_drones', 'ASSERTS', { saidAt: '2031-05' }),
  utterance('utt_2', 'act_torven', 'sta_drones', 'DENIES', {
    saidAt: '2031-05-02',
    denialKind: 'FLAT',
    quote: 'That is invented',
    articleCount: 2,
    outletCount: 2,
  }),
  utterance('utt_3', 'act_ministry', 'sta_drones', 'DENIES', { denialKind: 'UNAWARE', quote: 'not aware of it' }),
  utterance('utt_4', 'act_torven', 'sta_drones', 'DENIES', {
    saidAt: '2031-05-03',
    denialKind: 'FLAT',
    quote: 'Never',
  }),
  utterance('utt_5', 'act_torven', 'sta_border', 'DENIES', {
    saidAt: '2031-05-04',
    denialKind: 'FLAT',
    quote: 'It is open',
  }),
  utterance('utt_6', 'act_officials', 'sta_border', 'ASSERTS', { saidAt: '2031-05-04' }),
  utterance('utt_7', 'act_officials', 'sta_talks', 'ASSERTS', {}),
];

const reportedBy: Readonly<Record<string, readonly string[]>> = {
  utt_1: ['art_1', 'art_2'],
  utt_2: ['art_1', 'art_2'],
  utt_3: ['art_2'],
  utt_4: ['art_2'],
  utt_5: ['art_3'],
  utt_6: ['art_3'],
  utt_7: ['art_3'],
};
const firstPublished: Readonly<Record<string, string>> = { utt_3: '2031-05-03', utt_7: '2031-05-04T09:30' };

function sides({ id, properties }: ImageNode) {
  const { actorId, statementId, stance, saidAt, denialKind, act, articleCount, outletCount, originCount, confidence } =
    properties as Readonly<Record<string, string>>;
  const known = { ...(saidAt ? { saidAt } : {}), ...(denialKind ? { denialKind } : {}) };
  const facts = { utteranceId: id, at: saidAt ?? firstPublished[id]!, act: act!, ...known };
  const counts = { articleCount, outletCount, originCount, confidence } as unknown as Properties;
  return [
    edge(stance as EdgeKind, actorId!, statementId!, { ...facts, ...counts }),
    edge('MADE', actorId!, id),
    edge('CONVEYS', id, statementId!),
    ...reportedBy[id]!.map(articleId => edge('REPORTED_BY', id, articleId, { via: [] })),
  ];
}

/** Where words stand in the text of the first article. */
const at = (words: string) => ({ start: text1.indexOf(words), end: text1.indexOf(words) + words.length });

const told = [
  node('att_1', ['Attribution'], {
    articleId: 'art_1',
    utteranceId: 'utt_1',
    statementId: 'sta_drones',
    actorId: 'act_officials',
    start: 0,
    sourceStart: at('officials in Southmark').start,
    sourceEnd: at('officials in Southmark').end,
    contentStarts: [0],
    contentEnds: [at(', officials').start],
    quote: 'Norland asked Eastmark for drones 🚁',
    mode: 'INDIRECT',
    stance: 'ASSERTS',
    act: 'SAY',
    via: [],
    confidence: 0.9,
    rule: 'model',
  }),
  node('att_2', ['Attribution'], {
    articleId: 'art_1',
    parentId: 'att_1',
    utteranceId: 'utt_2',
    statementId: 'sta_drones',
    actorId: 'act_torven',
    onBehalfOf: ['act_norland'],
    onBehalfOfNames: ['Norland'],
    start: at('“That').start,
    sourceStart: at('Mila Torven').start,
    sourceEnd: at('Mila Torven').end,
    cueStart: at('told').start,
    cueEnd: at('told').end,
    contentStarts: [at('That is invented').start],
    contentEnds: [at('That is invented').end],
    quote: 'That is invented',
    mode: 'DIRECT',
    stance: 'DENIES',
    denialKind: 'FLAT',
    act: 'SAY',
    addressee: 'the Harbour Post',
    via: ['Harbour Post'],
    saidAt: '2031-05-02',
    confidence: 0.95,
    rule: 'model',
  }),
  node('att_3', ['Attribution'], {
    articleId: 'art_1',
    statementId: 'sta_drones',
    actorId: 'act_norland',
    start: 200,
    contentStarts: [0],
    contentEnds: [7],
    quote: 'declined to comment',
    mode: 'INDIRECT',
    stance: 'NONE',
    denialKind: 'DECLINES',
    act: 'DECLINE',
    via: [],
    confidence: 0.7,
    rule: 'model',
  }),
];

/** The reports that are not told in full above: one for each article that reports an utterance. */
const reports = utterances.flatMap(({ id, properties: { actorId, statementId, stance, saidAt, denialKind, quote } }) =>
  reportedBy[id]!.filter(
    articleId => !told.some(({ properties: own }) => own.utteranceId === id && own.articleId === articleId),
  ).map(articleId =>
    node(`att_${id}_${articleId}`, ['Attribution'], {
      articleId,
      utteranceId: id,
      statementId: statementId!,
      actorId: actorId!,
      start: 0,
      contentStarts: [0],
      contentEnds: [6],
      quote: quote!,
      mode: 'INDIRECT',
      stance: stance!,
      ...(denialKind ? { denialKind } : {}),
      ...(saidAt ? { saidAt } : {}),
      act: 'SAY',
      via: articleId === 'art_2' && id !== 'utt_4' ? ['Harbour Post'] : [],
      confidence: 0.8,
      rule: 'model',
    }),
  ),
);

const attributions = [...told, ...reports];

const others = [
  node('pla_eastmark', ['Place'], { name: 'Eastmark', key: 'eastmark' }),
  node('eve_request', ['Event'], { type: 'request', text: 'asked for drones', when: '2031-04' }),
  node('men_1', ['Mention'], { articleId: 'art_1', start: 0, end: 7, text: 'Norland', kind: 'NAME' }),
];
