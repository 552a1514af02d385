import { expect, test } from 'vitest';
import { resolve } from '../../src/resolve/resolve.ts';
import { type Described, judged, organization, person, readingOf } from '../support/world.ts';

type Cast = Readonly<Record<string, Described>>;

const mills = organization('Palewater Mills');
const hale = person('Greta Hale');
const read = (casts: readonly Cast[]) => casts.map((who, at) => readingOf({ title: `Article ${at}`, who }));
const actorsOf = (...casts: readonly Cast[]) =>
  resolve({ descriptors: read(casts).flatMap(each => each.descriptors), judgements: [] })
    .actors.map(({ name, aliases }) => [name, ...aliases].sort().join(' | '))
    .sort();

const anna = { weiss: person('Anna Weiss'), mills, hale };

test('a surname alone is the bearer who is known beside the same people and bodies', () => {
  expect(actorsOf(anna, { weiss: person('Weiss'), mills, hale })).toContain('Anna Weiss | Weiss');
});

test.each<readonly [string, readonly Cast[]]>([
  ['one of them alone', [anna, { weiss: person('Weiss'), mills }]],
  ['a namesake too', [anna, { weiss: person('Bruno Weiss'), mills }, { weiss: person('Weiss'), mills, hale }]],
  [
    'another gender',
    [
      { ...anna, weiss: person('Anna Weiss', { gender: 'FEMALE' }) },
      { weiss: person('Weiss', { gender: 'MALE' }), mills, hale },
    ],
  ],
  ['the full name in the same article', [anna, { ...anna, other: person('Weiss') }]],
])('a surname alone stays apart beside %s', (_, casts) => {
  expect(actorsOf(...casts)).toContain('Weiss');
});

test('a person who says "different" keeps the two apart', () => {
  const [one, other] = read([anna, { weiss: person('Weiss'), mills, hale }]);
  const [a, b] = [one!.descriptors[0]!.id, other!.descriptors[0]!.id];
  const descriptors = [one!, other!].flatMap(each => each.descriptors);
  const verdict = judged('ACTOR', 'DIFFERENT', [a, b], '2024-01-01T00:00:00Z');
  const { referentOf } = resolve({ descriptors, judgements: [verdict] });
  expect(referentOf.get(a)).not.toBe(referentOf.get(b));
});
