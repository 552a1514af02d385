import { expect, test } from 'vitest';
import { project } from '../../src/ingest/project.ts';
import {
  all,
  edgesOf,
  government,
  type Line,
  nodesOf,
  organization,
  outlet,
  person,
  readingOf,
  type Told,
} from '../support/world.ts';

const who = {
  norland: government('Norland', { country: 'NO' }),
  sudland: government('Sudland', { country: 'SE' }),
  ferries: organization('Bluewater Ferries'),
  weiss: person('Anna Weiss', { role: 'spokeswoman', of: 'ferries' }),
  union: organization('Dockers Union of Arden'),
};
/** Words that no other article has, so that none passes for a copy. */
const ownWords = (at: number) => Array.from({ length: 40 }, (_, word) => `w${at}x${word}`).join(' ');
const imageOf = (...told: readonly Told[]) =>
  project(
    told.map((one, at) => readingOf({ title: `Article ${at}`, filler: ownWords(at), who, ...one })),
    [],
  );
const saying = (...lines: readonly Line[]) => imageOf(...lines.map(line => ({ said: [{ by: 'weiss', ...line }] })));
const statements = (...lines: readonly Line[]) => all(saying(...lines), 'Statement', 'text');

test.each<readonly [string, Line, Line]>([
  [
    'one more detail',
    { asserts: 'The ferry hit the northern pier' },
    { asserts: 'The ferry hit the northern pier at night' },
  ],
  [
    'another tense',
    { asserts: 'Bluewater sold tickets for a cancelled crossing' },
    { asserts: 'Bluewater has sold tickets for a cancelled crossing' },
  ],
  [
    'what was tried told of by its name',
    { asserts: 'The harbour guild had offered to pay for the pier' },
    { asserts: 'The offer of the harbour guild to pay for the pier had come' },
  ],
  [
    'assertion and denial',
    { asserts: 'The crew was sleeping on the bridge' },
    { denies: 'The crew was sleeping on the bridge' },
  ],
])('joins statements with %s', (_, one, other) => expect(statements(one, other)).toHaveLength(1));

test.each<readonly [string, Line, Line]>([
  [
    'roles exchanged',
    { asserts: 'Norland asked Sudland for ferries', subject: 'norland', verb: 'ask', objects: ['sudland'] },
    { asserts: 'Sudland asked Norland for ferries', subject: 'sudland', verb: 'ask', objects: ['norland'] },
  ],
  [
    'other numbers',
    { asserts: 'The fire killed 12 sailors', numbers: ['12'] },
    { asserts: 'The fire killed 40 sailors', numbers: ['40'] },
  ],
  [
    'opposite verbs',
    { asserts: 'The port will open its northern gate' },
    { asserts: 'The port will close its northern gate' },
  ],
  [
    'a negation',
    { asserts: 'The captain was warned of the storm' },
    { asserts: 'The captain was not warned of the storm' },
  ],
  ['nothing in common', { asserts: 'The ferry hit the pier' }, { asserts: 'Tickets will cost less next summer' }],
])('keeps apart statements with %s', (_, one, other) => expect(statements(one, other)).toHaveLength(2));

test('what only points at a statement conveys that statement', () => {
  const image = imageOf({
    said: [
      { by: 'union', asserts: 'The ferry sailed without lifeboats' },
      { by: 'weiss', denies: 'the claim', answers: 0 },
    ],
  });
  expect(nodesOf(image, 'Statement').map(node => node.properties)).toMatchObject([
    {
      text: 'The ferry sailed without lifeboats',
      status: 'DISPUTED',
      assertionCount: 1,
      denialCount: 1,
      rank: 1_000_002,
    },
  ]);
});

test('the text is the form most reports give, never a negated one', () => {
  const texts = statements(
    { denies: 'The ferry sailed without a single lifeboat on board' },
    { denies: 'The ferry did not sail without a single lifeboat' },
    { denies: 'The ferry sailed without a single lifeboat on board' },
  );
  expect(texts).toContain('The ferry sailed without a single lifeboat on board');
});

const denial = 'The ferry hit the pier';
const quote = 'We never touched that pier and never will';
const reported = (line: Line, told: Told = {}): Told => ({ said: [{ by: 'weiss', denies: denial, ...line }], ...told });
const utterances = (...told: readonly Told[]) => nodesOf(imageOf(...told), 'Utterance').map(node => node.properties);

test('reports of one day are one utterance, reports of two days are two', () => {
  expect(utterances(reported({ on: '2024-03-04' }), reported({ on: '2024-03-04T10:15' }))).toHaveLength(1);
  expect(utterances(reported({ on: '2024-03-04' }), reported({ on: '2024-03-05' }))).toHaveLength(2);
});

test('reports without a day are one utterance only within one article', () => {
  expect(
    utterances({
      said: [
        { by: 'weiss', denies: denial },
        { by: 'weiss', denies: denial },
      ],
    }),
  ).toHaveLength(1);
  expect(utterances(reported({}), reported({}))).toHaveLength(2);
});

test('a shared quotation gives its day to a report that has none', () => {
  const image = utterances(
    reported({ quote, on: '2024-03-04' }),
    reported({ quote: 'We never touched that pier' }, { published: '2024-03-09' }),
  );
  expect(image).toMatchObject([{ saidAt: '2024-03-04', articleCount: 2 }]);
});

test('a quotation repeated on another day stays two utterances, even with an undated report between', () => {
  const told = [
    reported({ quote, on: '2024-03-04' }),
    reported({ quote, on: '2024-03-08' }),
    reported({ quote }, { published: '2024-03-06' }),
  ];
  expect(
    utterances(...told)
      .map(one => [one.saidAt, one.articleCount])
      .sort(),
  ).toEqual([
    ['2024-03-04', 2],
    ['2024-03-08', 1],
  ]);
});

test('what a side says and what its spokeswoman denies on the same day are two', () => {
  const oil: Line = { by: 'ferries', asserts: 'The ferry spilled oil at the northern pier', on: '2024-03-04' };
  const spill: Line = { denies: 'The ferry spilled the oil at the northern pier', on: '2024-03-04' };
  expect(statements(oil, spill)).toHaveLength(2);
  expect(statements(oil, { ...spill, on: '2024-03-05' })).toHaveLength(1);
});

test('two named listeners are two utterances; reporters in general are none', () => {
  const told = (one: string, other: string) =>
    utterances(reported({ on: '2024-03-04', to: one }), reported({ on: '2024-03-04', to: other }));
  expect(told('the Harbour Post', 'Radio Arden')).toHaveLength(2);
  expect(told('the Harbour Post', 'reporters')).toHaveLength(1);
});

test('a denial and its later admission stand side by side', () => {
  const image = imageOf(reported({ on: '2024-03-04' }), { said: [{ by: 'weiss', asserts: denial, on: '2024-03-12' }] });
  expect(nodesOf(image, 'Statement')).toMatchObject([
    { properties: { status: 'DISPUTED', firstAt: '2024-03-04', lastAt: '2024-03-12' } },
  ]);
  expect(edgesOf(image, 'DENIES')).toMatchObject([{ properties: { saidAt: '2024-03-04' } }]);
  expect(edgesOf(image, 'ASSERTS')).toMatchObject([{ properties: { saidAt: '2024-03-12' } }]);
});

test('whether a spokeswoman and her company made one denial is a question for people', () => {
  const image = imageOf(reported({ on: '2024-03-04' }), {
    said: [{ by: 'ferries', denies: denial, on: '2024-03-04' }],
  });
  expect(nodesOf(image, 'Utterance')).toHaveLength(2);
  expect(nodesOf(image, 'Judgement').map(node => node.properties)).toMatchObject([
    { kind: 'UTTERANCE', verdict: 'UNSURE', reasons: ['same statement, side and day', 'one speaks for the other'] },
  ]);
});

test('an event told twice is one, on the finer date, with all who take part', () => {
  const told = (when: string, by: string): Told => ({
    who: { ...who, arden: { kind: 'PLACE', name: 'Arden' }, post: outlet('Harbour Post') },
    said: [{ by, asserts: denial, event: { type: 'collision', when, place: 'arden', with: ['ferries', by] } }],
  });
  const image = imageOf(told('2024-03', 'weiss'), told('2024-03-02', 'union'));
  expect(nodesOf(image, 'Event').map(node => node.properties)).toMatchObject([
    { type: 'collision', when: '2024-03-02' },
  ]);
  expect(edgesOf(image, 'PARTICIPATES_IN')).toHaveLength(3);
  expect(edgesOf(image, 'TAKES_PLACE_IN')).toHaveLength(1);
  expect(edgesOf(image, 'ABOUT').map(edge => edge.properties.role)).toEqual(['EVENT']);
});

test('events on two days are two', () => {
  const told = (when: string): Told => ({
    said: [{ by: 'weiss', asserts: denial, event: { type: 'collision', when, with: ['ferries'] } }],
  });
  expect(nodesOf(imageOf(told('2024-03-01'), told('2024-03-02')), 'Event')).toHaveLength(2);
});
