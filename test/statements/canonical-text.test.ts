import { expect, test } from 'vitest';
import { project } from '../../src/ingest/project.ts';
import { all, type Line, organization, readingOf } from '../support/world.ts';

const who = { ferries: organization('Bluewater Ferries') };
const offering = { by: 'ferries', subject: 'ferries', verb: 'offer', meaning: [1] };

/** The words that stand for what all these say. */
const textOf = (...said: readonly Line[]) =>
  all(project([readingOf({ who, said: said.map(line => ({ ...offering, ...line })) })], []), 'Statement', 'text');

test.each<readonly [string, readonly Line[], string]>([
  [
    'a name comes before a shorter description',
    [{ asserts: 'The firm offered the crew money' }, { asserts: 'Bluewater Ferries offered the crew money' }],
    'Bluewater Ferries offered the crew money',
  ],
  [
    'of two that name somebody the shorter stands',
    [
      { asserts: 'On Monday Bluewater Ferries offered the crew money' },
      { asserts: 'Bluewater Ferries offered the crew money' },
    ],
    'Bluewater Ferries offered the crew money',
  ],
  [
    'whom it names comes before somebody',
    [
      { asserts: 'Bluewater Ferries offered somebody money' },
      { asserts: 'Bluewater Ferries offered the whole crew money' },
    ],
    'Bluewater Ferries offered the whole crew money',
  ],
  [
    'what holds no negative word comes before what does',
    [
      { asserts: 'Bluewater Ferries offered money, not bread' },
      { asserts: 'Bluewater Ferries offered the whole crew money' },
    ],
    'Bluewater Ferries offered the whole crew money',
  ],
])('%s', (_, said, text) => expect(textOf(...said)).toEqual([text]));
