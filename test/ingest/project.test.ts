import { expect, test } from 'vitest';
import { project } from '../../src/ingest/project.ts';
import {
  all,
  edgesOf,
  government,
  nodesOf,
  organization,
  outlet,
  pairsOf,
  person,
  place,
  readingOf,
  type Told,
} from '../support/world.ts';

const harbour =
  'A grey ferry left the harbour of Arden on a cold morning with ninety people and eleven horses on board, and by noon nobody on the quay could see it any more.';
const story: Told = {
  outlet: 'Harbour Post',
  published: '2024-03-05',
  title: 'Ferry and pier',
  filler: harbour,
  who: {
    norland: government('Norland', { country: 'NO' }),
    port: organization('Port of Arden', { partOf: 'norland' }),
    moe: person('Kari Moe', { role: 'spokeswoman', of: 'port', gender: 'FEMALE' }),
    radio: outlet('Radio Arden'),
    arden: place('Arden'),
    union: organization('Dockers Union of Arden'),
  },
  said: [
    { by: 'union', asserts: 'The port hid a crack in the pier', subject: 'port', objects: ['arden'] },
    {
      by: 'moe',
      denies: 'The port hid a crack in the pier',
      quote: 'There never was a crack',
      on: '2024-03-04',
      to: 'Radio Arden',
      via: ['radio'],
      subject: 'port',
    },
    { by: 'moe', quote: 'No comment' },
  ],
};
const image = project([readingOf(story)], []);

test('draws the nodes of one article', () => {
  const counted = Object.fromEntries(
    (['Article', 'Actor', 'Place', 'Mention', 'Attribution', 'Utterance', 'Statement'] as const).map(label => [
      label,
      nodesOf(image, label).length,
    ]),
  );
  expect(counted).toEqual({ Article: 1, Actor: 6, Place: 1, Mention: 3, Attribution: 3, Utterance: 2, Statement: 1 });
});

test('draws who asserts, who denies, and who belongs to whom', () => {
  expect(pairsOf(image, 'ASSERTS')).toEqual(['Dockers Union of Arden → The port hid a crack in the pier']);
  expect(pairsOf(image, 'DENIES')).toEqual(['Kari Moe → The port hid a crack in the pier']);
  expect(pairsOf(image, 'SPEAKS_FOR')).toEqual(['Kari Moe → Port of Arden']);
  expect(pairsOf(image, 'PART_OF')).toEqual(['Port of Arden → Norland']);
  expect(pairsOf(image, 'PUBLISHED_BY')).toEqual(['Ferry and pier → Harbour Post']);
  expect(pairsOf(image, 'SOURCE')).toHaveLength(3);
  expect(edgesOf(image, 'SPEAKS_FOR')[0]!.properties).toEqual({
    role: 'spokeswoman',
    from: '2024-03-05',
    to: '2024-03-05',
  });
});

test('draws what a statement is about, each in its role', () => {
  const roles = edgesOf(image, 'ABOUT').map(edge => edge.properties.role);
  expect(roles.sort()).toEqual(['PLACE', 'SUBJECT']);
});

test('keeps with a denial when it was said, to whom, and how widely it is reported', () => {
  expect(edgesOf(image, 'DENIES')[0]!.properties).toMatchObject({
    saidAt: '2024-03-04',
    at: '2024-03-04',
    denialKind: 'FLAT',
    articleCount: 1,
    outletCount: 1,
    originCount: 1,
  });
  const [report] = edgesOf(image, 'REPORTED_BY').filter(edge => edge.properties.quote === 'There never was a crack');
  expect(report!.properties.via).toEqual(['Radio Arden']);
});

test('an attribution bears whom and what it was resolved to; what is neither asserted nor denied has no statement', () => {
  const byQuote = new Map(nodesOf(image, 'Attribution').map(node => [node.properties.quote, node.properties]));
  expect(byQuote.get('There never was a crack')).toMatchObject({
    actor: 'Kari Moe',
    actorKind: 'PERSON',
    onBehalfOfNames: ['Port of Arden'],
    via: ['Radio Arden'],
  });
  expect(byQuote.get('No comment')).not.toHaveProperty('statementId');
});

test('every edge joins two nodes that are there, and every id is drawn once', () => {
  const ids = new Set(image.nodes.map(node => node.id));
  expect(image.edges.filter(edge => !ids.has(edge.from) || !ids.has(edge.to))).toEqual([]);
  expect(ids.size).toBe(image.nodes.length);
  expect(new Set(image.edges.map(edge => edge.id)).size).toBe(image.edges.length);
});

test('an article without an outlet has no publisher', () => {
  const { outlet: _, ...anonymous } = story;
  expect(edgesOf(project([readingOf(anonymous)], []), 'PUBLISHED_BY')).toEqual([]);
});

test('a copy counts as a report of its outlet but not as a text of its own', () => {
  const copy = readingOf({ ...story, outlet: 'Inland Courier', published: '2024-03-06', title: 'A crack?' });
  const both = project([copy, readingOf(story)], []);
  expect(pairsOf(both, 'COPY_OF')).toEqual(['A crack? → Ferry and pier']);
  expect(edgesOf(both, 'DENIES')).toHaveLength(1);
  expect(edgesOf(both, 'DENIES')[0]!.properties).toMatchObject({ articleCount: 2, outletCount: 2, originCount: 1 });
});

test('of two copies of one day the one that is the origin keeps the day it gives', () => {
  const saidOn = (title: string, on: string) =>
    readingOf({ ...story, title, said: [{ by: 'union', asserts: 'The port hid a crack in the pier', on }] });
  for (const title of [
    'A crack?',
    'Pier cracked',
    'Ferry leaves',
    'Harbour in doubt',
    'Ninety on board',
    'Horses gone',
  ]) {
    const image = project([saidOn(title, '2024-03-04'), saidOn('Ferry and pier', '2024-03-05')], []);
    const [copy] = pairsOf(image, 'COPY_OF');
    const day = copy!.endsWith('Ferry and pier') ? '2024-03-05' : '2024-03-04';
    expect(nodesOf(image, 'Utterance').map(({ properties }) => properties.saidAt)).toEqual([day]);
  }
});

test('the publisher and the outlet that others name are one', () => {
  const other = readingOf({ outlet: 'The Radio Arden', title: 'News', who: {}, said: [] });
  expect(all(project([readingOf(story), other], []), 'Outlet', 'name')).toEqual(['Harbour Post', 'Radio Arden']);
});
