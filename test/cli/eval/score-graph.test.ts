import { expect, test } from 'vitest';
import { annotatedGraph, type FoundGraph } from '../../../src/cli/eval/gold-graph.ts';
import type { Meeting } from '../../../src/cli/eval/score-articles.ts';
import { graphFigures } from '../../../src/cli/eval/score-graph.ts';
import type { ExportRecord } from '../../../src/graph/records.ts';
import { foundReading } from './found-reading.ts';

const gold = annotatedGraph.parse({
  actors: [
    { id: 'harbour', name: 'Harbour Board', partOf: 'town' },
    { id: 'town', name: 'Town of Lowmouth' },
    { id: 'lund', name: 'Ada Lund', speaksFor: ['harbour'] },
    { id: 'brother', name: 'Erik Lund' },
  ],
  copies: [{ articles: ['a.txt', 'b.txt'] }],
  reversals: [{ denied: 'u1', asserted: 'u2' }],
  notSame: [{ a: 'lund', b: 'brother' }],
  events: [
    {
      type: 'closure',
      text: 'The bridge is closed',
      when: '2024-03-04',
      where: 'Lowmouth, Ostmark',
      participants: ['harbour'],
      statements: ['S'],
    },
  ],
});

const article = (file: string, originGroup: string) => ({ type: 'article', id: file, file, originGroup }) as const;
const actor = (id: string, name: string, over = {}) =>
  ({ type: 'actor', id, name, aliases: [], speaksFor: [], ...over }) as const;
const event = {
  type: 'event',
  id: 'e',
  kind: 'closure',
  text: 'It was closed',
  when: '2024-03',
  placeId: 'p',
  participantIds: ['a1'],
  statementIds: ['s'],
} as const;
const right: readonly ExportRecord[] = [
  article('a.txt', 'a'),
  article('b.txt', 'a'),
  article('c.txt', 'c'),
  actor('a1', 'Harbour Board'),
  actor('a2', 'Ada Lund', { speaksFor: ['a1'] }),
  actor('a3', 'Erik Lund'),
  event,
  { type: 'place', id: 'p', name: 'Lowmouth' },
];

const uttered = (utterance: string, stance: string, saidAt: string, actorId = 'a2'): Meeting => ({
  gold: {
    id: null,
    source: null,
    cue: null,
    content: '',
    stance,
    speaker: { id: 'lund', names: ['Ada Lund'] },
    via: [],
    addressee: null,
    parent: null,
    denialKind: null,
    act: null,
    saidAt,
    claim: 'S',
    utterance,
    optional: false,
  },
  found: foundReading('that it is closed', { stance, saidAt, actorId, statementId: 's' }),
});
const meetings = [uttered('u1', 'DENIES', '2024-03-04'), uttered('u2', 'ASSERTS', '2024-03-09')];

const valuesOf = (found: FoundGraph) =>
  Object.fromEntries(graphFigures(gold, found).map(({ name, value }) => [name, value]));

test('a graph as it is annotated is right in everything', () => {
  expect(Object.values(valuesOf({ records: right, meetings }))).toEqual(Array.from({ length: 9 }, () => 1));
});

test('an empty graph holds nothing but keeps everybody apart', () => {
  const { 'kept apart': apart, ...rest } = valuesOf({ records: [], meetings: [] });
  expect(apart).toBe(1);
  expect(Object.values(rest)).toEqual(Array.from({ length: 7 }, () => 0));
});

test.each<[string, string, Partial<FoundGraph>]>([
  [
    'an article in a group that is not its own',
    'copies',
    { records: right.map(each => (each.id === 'c.txt' ? article('c.txt', 'a') : each)) },
  ],
  [
    'somebody who speaks for a stranger',
    'speaks for',
    { records: right.map(each => (each.id === 'a3' ? actor('a3', 'Erik Lund', { speaksFor: ['a1'] }) : each)) },
  ],
  [
    'two people under one actor',
    'kept apart',
    { records: [...right, actor('a4', 'Ada Lund', { aliases: ['Erik Lund'] })] },
  ],
  ['a reversal before the denial', 'reversals', { meetings: [meetings[0]!, uttered('u2', 'ASSERTS', '2024-03-01')] }],
  [
    'a reversal by somebody else',
    'reversals',
    { meetings: [meetings[0]!, uttered('u2', 'ASSERTS', '2024-03-09', 'a3')] },
  ],
  [
    'an event of another kind',
    'events',
    { records: right.map(each => (each === event ? { ...event, kind: 'payment', text: 'It was paid' } : each)) },
  ],
  [
    'an event on another day',
    'event day',
    { records: right.map(each => (each === event ? { ...event, when: '2024-03-05' } : each)) },
  ],
  [
    'an event without its place',
    'event place',
    { records: right.map(each => (each === event ? { ...event, placeId: null } : each)) },
  ],
  [
    'an event with a stranger',
    'event participants',
    { records: right.map(each => (each === event ? { ...event, participantIds: ['a1', 'a3'] } : each)) },
  ],
])('%s counts against %s', (_, figure, found) => {
  expect(valuesOf({ records: right, meetings, ...found })[figure]).toBeLessThan(1);
});

test('who speaks for a body may speak for the whole it is part of', () => {
  const records = [
    ...right.filter(({ id }) => id !== 'a2'),
    actor('a2', 'Ada Lund', { speaksFor: ['a5'] }),
    actor('a5', 'Town of Lowmouth'),
  ];
  expect(valuesOf({ records, meetings })['speaks for']).toBe(1);
});
