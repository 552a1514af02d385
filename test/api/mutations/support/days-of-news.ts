import type { Reading } from '../../../../src/domain/reading.ts';
import { organization, person, readingOf } from '../../../support/world.ts';

/** An article a day, each of another outlet, in which somebody of another name says something of one mill. */
export const daysOfNews = (...names: readonly string[]): readonly Reading[] =>
  names.map((name, day) =>
    readingOf({
      outlet: `Paper ${day}`,
      published: `2024-04-0${day + 1}`,
      title: `News of day ${day}`,
      who: { speaker: person(name), mill: organization('Arden Mill') },
      said: [{ by: 'speaker', asserts: `The mill will close ${day}`, subject: 'mill' }],
    }),
  );
