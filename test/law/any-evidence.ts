import fc from 'fast-check';
import type { Judgement } from '../../src/domain/judgement.ts';
import type { Reading } from '../../src/domain/reading.ts';
import {
  type Described,
  government,
  group,
  judged,
  type Line,
  organization,
  outlet,
  person,
  readingOf,
  type Told,
} from '../support/world.ts';

const cast: Readonly<Record<string, readonly Described[]>> = {
  norland: [government('Norland', { country: 'NO' }), government('Oslo', { country: 'NO' })],
  port: [organization('Port of Arden'), organization('Arden Port Ltd'), organization('The port', { unnamed: true })],
  moe: [
    person('Kari Moe', { role: 'spokeswoman', of: 'port', gender: 'FEMALE' }),
    person('Moe', { role: 'spokeswoman', of: 'port' }),
    person('a spokesperson', { role: 'spokesperson', of: 'port', unnamed: true }),
    person('Erik Moe', { country: 'NO' }),
  ],
  officials: [group('some Danish officials', { country: 'DK' }), group('a Danish official', { country: 'DK' })],
  radio: [outlet('Radio Arden'), organization('Radio Arden')],
};
const claims = [
  'The port hid a crack in the pier',
  'The port hid two cracks in the pier',
  'Norland paid the port for silence',
  'The pier will be closed',
];
const quotes = ['There never was a crack in any pier of ours', 'We have nothing to hide and hid nothing', undefined];

const described = Object.keys(cast).reduce(
  (whole, key) => whole.chain(who => fc.constantFrom(...cast[key]!).map(one => ({ ...who, [key]: one }))),
  fc.constant({} as Record<string, Described>),
);
const line = fc
  .record({
    by: fc.constantFrom('moe', 'port', 'norland', 'officials'),
    claim: fc.constantFrom(...claims),
    stance: fc.constantFrom('asserts', 'denies'),
    quote: fc.constantFrom(...quotes),
    on: fc.constantFrom('2024-03-04', '2024-03-05', undefined),
    to: fc.constantFrom('Radio Arden', 'the Harbour Post', 'reporters', undefined),
    when: fc.constantFrom('2024-03', '2024-03-01', '2024-03-02'),
  })
  .map(
    ({ by, claim, stance, quote, on, to, when }): Line => ({
      by,
      [stance]: claim,
      subject: 'port',
      event: { type: 'collapse', when, with: ['port', by] },
      ...(quote && { quote }),
      ...(on && { on }),
      ...(to && { to }),
    }),
  );
const told = fc.record({
  outlet: fc.constantFrom('Harbour Post', 'Inland Courier', 'Radio Arden'),
  published: fc.constantFrom('2024-03-05', '2024-03-06', '2024-03-07'),
  title: fc.constantFrom('One', 'Two', 'Three'),
  filler: fc.constantFrom(
    '',
    'Rain fell on the quay of Arden all that week and the horses were brought to the old mill above the town',
  ),
  who: described,
  said: fc.array(line, { minLength: 1, maxLength: 3 }),
});
const readingsOf = (articles: readonly Told[]) => [
  ...new Map(articles.map(readingOf).map(one => [one.article.id, one])).values(),
];
/** The readings of a few articles about one quarrel, told differently. */
export const world = fc.array(told, { minLength: 2, maxLength: 7 }).map(readingsOf);

/** Judgements of people on pairs picked by number out of what the readings hold. */
export const judgementsOn = (
  readings: readonly Reading[],
  picks: readonly (readonly [number, number, number, number])[],
): readonly Judgement[] =>
  picks.map(([one, other, verdict, day]) => {
    const actors = day % 2 === 0;
    const ids = readings.flatMap(reading => (actors ? reading.descriptors : reading.attributions).map(({ id }) => id));
    const pair = [ids[one % ids.length]!, ids[other % ids.length]!] as const;
    return judged(
      actors ? 'ACTOR' : 'STATEMENT',
      (['SAME', 'DIFFERENT', 'UNSURE'] as const)[verdict % 3]!,
      pair,
      `2024-04-0${1 + (day % 9)}T12:00:00Z`,
    );
  });
export const picks = fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.nat(2), fc.nat(8)), { maxLength: 4 });
/** Readings, and what people judged of them. */
export const evidence = fc
  .tuple(world, picks)
  .map(([readings, picked]) => ({ readings, judgements: judgementsOn(readings, picked) }));
