import { expect, test } from 'vitest';
import { project } from '../../src/ingest/project.ts';
import { all, type Line, organization, person, readingOf } from '../support/world.ts';

const who = {
  ferries: organization('Bluewater Ferries'),
  weiss: person('Anna Weiss', { role: 'spokeswoman', of: 'ferries' }),
  union: organization('Dockers Union Arden'),
};
const elsewhere = { weiss: person('Omar Haddad'), union: organization('Kestrel Mining') };
/** Words that no other article has, so that none passes for a copy. */
const ownWords = (at: number) => Array.from({ length: 40 }, (_, word) => `w${at}x${word}`).join(' ');
const aside: Line = { by: 'union', asserts: 'The harbour is closed on Sundays', meaning: [0, 0, 1] };

/** The graph of two articles, of which each tells one thing and something of another. */
const imageOf = (
  one: Line,
  other: Line,
  company: Parameters<typeof readingOf>[0]['who'] = who,
  days = ['2031-05-01', '2031-05-28'],
) => {
  const told = [one, other].map((line, at) =>
    readingOf({
      title: `Article ${at}`,
      published: days[at]!,
      filler: ownWords(at),
      who: at === 0 ? who : company,
      said: [{ by: 'weiss', ...line }, aside],
    }),
  );
  return project(told, []);
};
const statements = (...telling: Parameters<typeof imageOf>) =>
  all(imageOf(...telling), 'Statement', 'text').filter(text => text !== aside.asserts);
/** What is judged of claims by the machine. */
const verdicts = (...telling: Parameters<typeof imageOf>) => all(imageOf(...telling), 'Judgement', 'verdict');

const holed: Line = { asserts: 'The hull had a hole', meaning: [1, 0] };
const leaked: Line = { denies: 'Water came into the boat', meaning: [0.8, 0.6] };

test('claims of one affair that mean much the same are one, whatever their words', () => {
  expect(statements(holed, leaked)).toHaveLength(1);
});

test.each<readonly [string, Line, Parameters<typeof readingOf>[0]['who']]>([
  ['that mean little of the same', { ...leaked, meaning: [0.4, 0.9] }, who],
  ['that are told of other people', leaked, elsewhere],
  ['whose articles have one word of names in common', leaked, { ...elsewhere, weiss: person('Anna Haddad') }],
  ['of which one gives another number', { ...leaked, denies: 'Twelve holes were in the boat', numbers: ['12'] }, who],
  ['without a vector', { denies: leaked.denies! }, who],
])('claims %s stay two', (_, other, company) => {
  const first = other.numbers ? { ...holed, asserts: 'The hull had nine holes', numbers: ['9'] } : holed;
  expect(statements(first, other, company)).toHaveLength(2);
});

test.each([
  ['one where that is nearly sure', 0.9, 1],
  ['two where it is only likely', 0.6, 2],
])('claims whose doer is called otherwise are %s', (_, likeness, count) => {
  const sold: Line = { asserts: 'A porter had sold the key', meaning: [1, 0] };
  const other: Line = { denies: 'The watchman had sold the key', meaning: [likeness, Math.sqrt(1 - likeness ** 2)] };
  expect(statements(sold, other)).toHaveLength(count);
});

test('what answers something in its article goes with what it is likelier to be', () => {
  const reports: readonly (readonly Line[])[] = [
    [
      { by: 'union', asserts: 'Nine gates were left open', numbers: ['9'], meaning: [1, 0, 0] },
      { by: 'weiss', denies: 'Water came into the boat', meaning: [0.55, 0.6, 0.58] },
    ],
    [{ by: 'weiss', denies: 'Twelve gates were left open', numbers: ['12'], meaning: [0.5, 0.7, 0.51] }],
  ];
  const readings = reports.map((said, at) =>
    readingOf({ title: `Article ${at}`, published: `2031-05-0${at + 1}`, filler: ownWords(at), who, said }),
  );
  const texts = all(project(readings, []), 'Statement', 'text');
  expect(texts).toHaveLength(2);
  expect(texts).toContain('Nine gates were left open');
});

test('likely claims of which one holds a negation stay two, and people are asked', () => {
  const unasked: Line = { asserts: 'The hull had a hole and, not being asked, a crack', meaning: [0.9, 0.4] };
  expect(statements(holed, unasked)).toHaveLength(2);
  expect(verdicts(holed, unasked)).toEqual(['UNSURE']);
});

test('claims of which one is first told months after the other stay two', () => {
  expect(statements(holed, leaked, who, ['2031-05-01', '2031-07-01'])).toHaveLength(2);
});
